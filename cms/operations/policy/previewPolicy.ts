import type { Payload } from 'payload';

import { unitPaths } from '../../domain/accounts/unitPaths.ts';
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

interface Moved {
  /** How many learners have another target. */
  moved: number;
  /** How many have reached the new target but not the old one, and the other way round. */
  newlyDone: number;
  noLongerDone: number;
}

export interface MovedUnit extends Moved {
  /** Its names from the top. */
  unit: string;
}

export interface PolicyPreview {
  effectiveFrom: string;
  /** The version that would be in force without this one. */
  against: string;
  /** What it changes besides targets, as sentences. */
  changes: string[];
  /** Of all, and of each unit whose own learners it moves, the largest first. */
  moved: number;
  newlyDone: number;
  noLongerDone: number;
  byUnit: MovedUnit[];
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
  const pathOf = unitPaths(await readOrgUnits(payload));
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
  const byUnit = new Map<string, MovedUnit>();
  for await (const learner of movedLearners(payload, others, policy)) {
    const unit = pathOf(learner.unit) || noUnit;
    const ofUnit = byUnit.get(unit) ?? { unit, moved: 0, newlyDone: 0, noLongerDone: 0 };
    byUnit.set(unit, ofUnit);
    for (const sum of [preview, ofUnit]) count(sum, learner);
    if (preview.learners.length < LISTED) preview.learners.push({ ...learner, unit });
  }
  preview.byUnit = [...byUnit.values()].sort((a, b) => b.moved - a.moved);
  return preview;
}

function count(sum: Moved, { doneBefore, doneAfter }: MovedLearner): void {
  sum.moved += 1;
  if (!doneBefore && doneAfter) sum.newlyDone += 1;
  if (doneBefore && !doneAfter) sum.noLongerDone += 1;
}
