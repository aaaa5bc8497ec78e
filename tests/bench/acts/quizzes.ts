import { yearOf } from '../../../cms/domain/shanghai.ts';
import { analyseQuiz } from '../../../cms/operations/reports/quizzes/analyseQuiz.ts';
import type { Quiz, User } from '../../../cms/payload-types.ts';
import { act } from './act.ts';

// The figures of the one quiz there is, of everybody.
await act(async (payload, { restart, stop }) => {
  const viewer = await payload.db.findOne<User>({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
  });
  const quiz = await payload.db.findOne<Quiz>({ collection: 'quizzes', where: {} });
  if (!viewer || !quiz) throw new Error('The bench has no admin or no quiz');
  const year = yearOf(new Date());
  restart();
  const { attempts, questions } = await analyseQuiz(payload, { viewer, quiz: quiz.id, year });
  stop();
  return `${attempts} attempts of ${questions.length} questions`;
});
