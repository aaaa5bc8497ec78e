import type { Payload } from 'payload';
import { z } from 'zod';

import { answerQuestion } from '../../../../cms/operations/quiz/contest/answerQuestion.ts';
import { askQuestion } from '../../../../cms/operations/quiz/contest/askQuestion.ts';
import { nameOnBoard } from '../../../../cms/operations/quiz/contest/nameOnBoard.ts';
import { startRun } from '../../../../cms/operations/quiz/contest/startRun.ts';
import { OperationError } from '../../../../cms/operations/OperationError.ts';
import { formText } from '../../accounts/formText.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { readAnswerForm } from './answerForm.ts';

const acts = z.enum(['start', 'ask', 'answer', 'agree', 'revoke']);

interface Sent {
  viewer: Viewer;
  season: string;
  form: FormData;
  now: Date;
}

/**
 * Acts on a form of the contest.
 *
 * @returns the address that shows what came of it
 * @throws OperationError as what it does; 400 `invalid-input` where the form asks for nothing known
 */
export async function actInContest(
  payload: Payload,
  { viewer, season, form, now }: Sent,
): Promise<string> {
  const act = acts.safeParse(form.get('act'));
  if (!act.success) throw new OperationError(400, 'invalid-input', { fields: ['act'] });
  const player = viewer.user;
  const run = formText(form, 'run');
  const here = `/contest/${season}`;
  switch (act.data) {
    case 'start': {
      const begun = await startRun(payload, { player, season, now });
      await askQuestion(payload, { player, run: begun.run.id, now });
      return `${here}/play`;
    }
    case 'ask':
      await askQuestion(payload, { player, run, now });
      return `${here}/play`;
    case 'answer':
      await answerQuestion(payload, { player, run, ...readAnswerForm(form), now });
      return `${here}/play`;
    case 'agree':
    case 'revoke':
      await nameOnBoard(payload, { player, season, named: act.data === 'agree', now });
      return `${here}#naming`;
  }
}
