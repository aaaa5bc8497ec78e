import type { Payload } from 'payload';

import { LONGEST_WORDS } from '../../domain/appeals/appeal.ts';
import type { AppealStep, StepFacts } from '../../domain/appeals/appealStep.ts';
import { stepProblem } from '../../domain/appeals/stepProblem.ts';
import { OperationError } from '../OperationError.ts';
import { openAppeal, type AuthorKey } from './openAppeal.ts';
import type { ReadAppeal } from './readAppeal.ts';
import { takeStep } from './takeStep.ts';

/** What an author may do in the own case. */
export type AuthorAct = Extract<
  StepFacts,
  { kind: 'rated' | 'reopened' | 'released' | 'withheld' }
>;

interface Acting {
  number: string;
  key: AuthorKey;
  act: AuthorAct;
  now: Date;
}

/**
 * The author rates, asks once to have it done again, or lets it be shown. The same again is done
 * already.
 *
 * @throws OperationError 404 `appeal-unknown`, 400 for what is not filled in, 409 where the case
 *   does not stand so that it can be done
 */
export async function actAsAuthor(
  payload: Payload,
  { number, key, act: asked, now }: Acting,
): Promise<ReadAppeal> {
  const act = 'words' in asked ? { ...asked, words: asked.words.trim() } : asked;
  if ('words' in act) {
    if (act.kind === 'reopened' && act.words === '') {
      throw new OperationError(400, 'appeal-words-missing');
    }
    if (act.words.length > LONGEST_WORDS) {
      throw new OperationError(400, 'appeal-words-long', { most: LONGEST_WORDS });
    }
  }
  await openAppeal(payload, number, key);
  return takeStep(payload, {
    ...{ number, by: null, now: now.getTime() },
    decide: ({ steps, standing }) => {
      if (isDone(steps, act)) return null;
      const problem = stepProblem(act, { standing, holder: null, actor: { role: 'author' }, now: now.getTime() }); // prettier-ignore
      if (problem) throw new OperationError(problem[0], problem[1]);
      return act;
    },
  });
}

/** Whether the author's last step of this kind says the same and nothing has come after that undoes it. */
function isDone(steps: readonly AppealStep[], act: AuthorAct): boolean {
  const last = steps.findLast(({ kind }) => kind === act.kind);
  if (!last) return false;
  const since = steps.slice(last.seq);
  const isUndone = since.some(({ kind }) => UNDONE_BY[act.kind].includes(kind));
  if (isUndone) return false;
  switch (act.kind) {
    case 'rated':
      return last.kind === 'rated' && last.score === act.score && last.words === act.words;
    case 'reopened':
      return last.kind === 'reopened' && last.words === act.words;
    case 'released':
    case 'withheld':
      return true;
  }
}

const UNDONE_BY: Record<AuthorAct['kind'], readonly StepFacts['kind'][]> = {
  rated: ['closed'],
  reopened: ['closed'],
  released: ['offered', 'withheld', 'reopened'],
  withheld: ['offered', 'released', 'reopened'],
};
