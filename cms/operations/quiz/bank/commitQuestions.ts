import type { Payload } from 'payload';

import type { QuestionImport, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import type { QuestionCheck } from './checkQuestions.ts';
import { questionPlan } from './questionPlan.ts';

interface Committed {
  actor: User;
  check: Pick<QuestionCheck, 'questions' | 'after'>;
  /** What the file is called. */
  file: string;
  now: Date;
}

/**
 * Takes a file of questions: the one insert after which all of it will be carried out, whatever is
 * killed. Its place is the next after the last import that the check has seen whole, and unique:
 * of two checked against the same bank, on two servers too, one is taken.
 *
 * @throws OperationError 409 `import-running/questions` where another one was taken meanwhile
 */
export async function commitQuestions(
  payload: Payload,
  { actor, check: { questions, after }, file, now }: Committed,
): Promise<QuestionImport> {
  if (after.running) throw new OperationError(409, 'import-running/questions');
  const place = after.place + 1;
  const plan = await questionPlan.pack(questions);
  try {
    return (await payload.db.create({
      collection: 'question-imports',
      data: {
        ...{ place, by: actor.id, byName: actor.name, at: now.toISOString(), file },
        ...{ state: 'running', questions: questions.length, plan },
      },
    })) as QuestionImport;
  } catch (error) {
    const where = { place: { equals: place } };
    const taken = await payload.db.findOne({ collection: 'question-imports', where });
    if (!taken) throw error;
    throw new OperationError(409, 'import-running/questions');
  }
}
