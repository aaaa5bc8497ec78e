import type { Payload } from 'payload';

import { stepFacts, type StepFacts } from '../../domain/appeals/appealStep.ts';
import { inScope, scopeOf, type Officer } from '../../domain/appeals/officers.ts';
import { stepProblem } from '../../domain/appeals/stepProblem.ts';
import { idOf } from '../../domain/idOf.ts';
import type { User } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { OperationError } from '../OperationError.ts';
import { passOn } from './passOn.ts';
import { readAppeal, type ReadAppeal } from './readAppeal.ts';
import { readCategories } from './readCategories.ts';
import { readOfficers } from './readOfficers.ts';
import { takeStep } from './takeStep.ts';

type Plain =
  | 'claimed'
  | 'noted'
  | 'answered'
  | 'paused'
  | 'resumed'
  | 'closed'
  | 'reviewed'
  | 'offered'
  | 'merged';

/** What an officer asks for. */
export type OfficerAct =
  | Extract<StepFacts, { kind: Plain }>
  | { kind: 'transferred'; unit: string | null; category: string; reason: string }
  | { kind: 'joined'; officer: string; words: string };

interface Acting {
  actor: Pick<User, 'id' | 'name'>;
  number: string;
  act: OfficerAct;
  now: Date;
}

/**
 * An officer acts in a case: claims it, answers, closes it. The same sent twice is one step.
 *
 * @throws OperationError 403 `forbidden/…`, 404 `appeal-unknown`, 400 for what is not filled in,
 *   409 where the case does not stand so that it can be done
 */
export async function actAsOfficer(
  payload: Payload,
  { actor, number, act, now }: Acting,
): Promise<ReadAppeal> {
  const [officers, units] = await Promise.all([readOfficers(payload, now), readOrgUnits(payload)]);
  const me = officers.find(({ id }) => id === actor.id);
  if (!me) throw new OperationError(403, 'forbidden/officer');
  const scope = scopeOf(me, units);
  const facts = await factsOf(payload, act, officers, number);
  const known = await takeStep(payload, {
    ...{ number, by: { id: actor.id, name: actor.name }, now: now.getTime() },
    decide: ({ row, steps, standing }) => {
      const last = steps.at(-1);
      const before = last && last.by === actor.id ? sameFacts(last, facts) : false;
      const problem = stepProblem(facts, {
        standing,
        holder: officers.some(({ id }) => id === standing.officer) ? standing.officer : null,
        actor: {
          ...{ role: 'officer', id: actor.id, inCare: inScope(scope, standing) },
          own: Boolean(row.learner) && idOf(row.learner ?? '') === actor.id,
        },
        now: now.getTime(),
      });
      if (before && problem?.[0] !== 403) return null;
      if (problem) throw new OperationError(problem[0], problem[1]);
      return facts;
    },
  });
  if (facts.kind === 'answered' || facts.kind === 'closed') await passOn(payload, known.row.id);
  if (facts.kind === 'merged') await passOn(payload, facts.into);
  return known;
}

/** What is asked for as the history will say it. */
async function factsOf(
  payload: Payload,
  act: OfficerAct,
  officers: readonly Officer[],
  number: string,
): Promise<StepFacts> {
  switch (act.kind) {
    case 'transferred': {
      const kind = (await readCategories(payload)).find(({ slug }) => slug === act.category);
      if (!kind) throw new OperationError(400, 'appeal-category-unknown');
      const units = await readOrgUnits(payload);
      if (act.unit !== null && !units.some(({ id }) => id === act.unit)) {
        throw new OperationError(400, 'appeal-unit-unknown');
      }
      const { firstHours, doneWorkdays } = kind;
      return filledIn({ ...act, firstHours, doneWorkdays });
    }
    case 'joined': {
      const called = officers.find(({ id }) => id === act.officer);
      if (!called) throw new OperationError(400, 'appeal-officer-unknown');
      return filledIn({ ...act, name: called.name });
    }
    case 'merged': {
      const into = await readAppeal(payload, act.into);
      if (into.row.id === (await readAppeal(payload, number)).row.id) {
        throw new OperationError(400, 'appeal-merge-self');
      }
      const { state, mergedInto } = into.standing;
      if (state === 'closed' || mergedInto !== null) {
        throw new OperationError(409, 'appeal-merge-target');
      }
      return filledIn({ ...act, into: into.row.id });
    }
    default:
      return filledIn(act);
  }
}

/** @throws OperationError 400 for words that are missing or too long */
function filledIn(facts: StepFacts): StepFacts {
  const parsed = stepFacts.safeParse(facts);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'too_big' && typeof issue.maximum === 'number') {
    throw new OperationError(400, 'appeal-words-long', { most: issue.maximum });
  }
  throw new OperationError(
    400,
    facts.kind === 'closed' ? 'appeal-closing-words' : 'appeal-words-missing',
  );
}

/** Whether a step says what is asked for again, by a second press or after a lost answer. */
const sameFacts = (step: StepFacts, facts: StepFacts): boolean =>
  Object.entries(facts).every(([name, value]) => (step as Record<string, unknown>)[name] === value);
