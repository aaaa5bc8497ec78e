import type { Payload } from 'payload';

import type { Policy } from '../../domain/policy/policy.ts';
import { policyOn } from '../../domain/policy/policyOn.ts';
import { accountsWords } from '../../text/accounts/accountsWords.ts';
import { changedItems } from './changedItems.ts';
import { movedLearners, type MovedLearner } from './movedLearners.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { describeChanges } from '../../text/policy/describeChanges.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../text/language.ts';
import { readPolicies } from './readPolicies.ts';

const LISTED = 50;

export interface PolicyPreview {
  effectiveFrom: string;
  /** The version that would be in force without this one. */
  against: string;
  /** What it changes besides targets, as sentences. */
  changes: string[];
  /** How many learners have another target, in all and by their own unit, the largest first. */
  moved: number;
  byUnit: { unit: string; moved: number }[];
  /** How many have reached the new target but not the old one, and the other way round. */
  newlyDone: number;
  noLongerDone: number;
  /** The first of them, with the name of their unit. */
  learners: MovedLearner[];
  /** Published items, and those that would earn otherwise. */
  items: { total: number; changed: number };
}

/**
 * What a policy would do before it does: against the version that would be in force without it
 * on its first day. Reads only, and moves nothing.
 *
 * @param policy a saved version, or one that is being drafted
 * @param language what its sentences are told in
 */
export async function previewPolicy(
  payload: Payload,
  policy: Policy,
  language: Language = DEFAULT_LANGUAGE,
): Promise<PolicyPreview> {
  const { noUnit } = accountsWords[language];
  const others = (await readPolicies(payload)).filter(({ version }) => version !== policy.version);
  const before = policyOn(others, policy.effectiveFrom);
  const names = new Map((await readOrgUnits(payload)).map(({ id, name }) => [id, name]));
  const preview: PolicyPreview = {
    effectiveFrom: policy.effectiveFrom,
    against: before.version,
    changes: describeChanges(language, before, policy),
    moved: 0,
    byUnit: [],
    newlyDone: 0,
    noLongerDone: 0,
    learners: [],
    items: await changedItems(payload, before, policy),
  };
  const byUnit = new Map<string, number>();
  for await (const learner of movedLearners(payload, others, policy)) {
    const unit = names.get(learner.unit ?? '') ?? noUnit;
    preview.moved += 1;
    byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
    if (!learner.doneBefore && learner.doneAfter) preview.newlyDone += 1;
    if (learner.doneBefore && !learner.doneAfter) preview.noLongerDone += 1;
    if (preview.learners.length < LISTED) preview.learners.push({ ...learner, unit });
  }
  preview.byUnit = [...byUnit]
    .map(([unit, moved]) => ({ unit, moved }))
    .sort((a, b) => b.moved - a.moved);
  return preview;
}
