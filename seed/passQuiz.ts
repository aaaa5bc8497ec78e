import type { Payload } from 'payload';

import { awardKey } from '../cms/domain/ledger/awardKey.ts';
import { writeEvidence } from '../cms/domain/ledger/evidence.ts';
import type { Policy } from '../cms/domain/policy/policy.ts';
import { grade } from '../cms/domain/quiz/grade.ts';
import { buildPaper } from '../cms/domain/quiz/paper.ts';
import { startOfDay } from '../cms/domain/shanghai.ts';
import { insertEntry } from '../cms/operations/ledger/insertEntry.ts';
import { toBankQuestions } from '../cms/operations/quiz/toBankQuestions.ts';
import type { Quiz } from '../cms/payload-types.ts';
import { rightAnswer } from './rightAnswer.ts';

interface Pass {
  learner: string;
  /** With its questions. */
  quiz: Quiz;
  day: string;
  seq: number;
  policy: Policy;
}

/** A learner's passed attempt on a day of the past, graded by the platform's own rules. */
export async function passQuiz(payload: Payload, { learner, quiz, day, seq, policy }: Pass) {
  const { id } = quiz;
  const seed = `demo-${learner}-${id}`;
  const questions = (quiz.questions ?? []).filter((one) => typeof one === 'object');
  const bank = await toBankQuestions(payload, questions);
  const paper = buildPaper(bank, { draw: quiz.draw, shuffle: true, seed });
  const responses = Object.fromEntries(paper.map(({ id: one, key }) => [one, rightAnswer(key)]));
  const { score, passed } = grade(paper, responses, policy.passShare);
  const startedAt = startOfDay(day).getTime() + 19 * 3_600_000;
  const submittedAt = startedAt + 9 * 60_000;
  const year = Number(day.slice(0, 4));
  const { id: attempt } = (await payload.db.create({
    collection: 'quiz-attempts',
    data: {
      learner,
      quiz: id,
      title: quiz.title,
      number: 1,
      year,
      state: 'submitted',
      version: 2,
      startedAt,
      deadline: quiz.timeLimitMinutes ? startedAt + quiz.timeLimitMinutes * 60_000 : null,
      submittedAt,
      seed,
      countsHours: true,
      review: quiz.review,
      passShare: policy.passShare,
      policy: policy.version,
      paper,
      responses,
      score,
      passed,
    },
  })) as { id: string };
  await insertEntry(payload, {
    learner,
    year,
    seq,
    key: awardKey(year, 'quizzes', id),
    kind: 'award',
    units: policy.quizUnits,
    day,
    at: new Date(submittedAt).toISOString(),
    sourceKind: 'quiz',
    sourceCollection: 'quizzes',
    sourceId: id,
    sourceTitle: quiz.title,
    policy: policy.version,
    evidence: writeEvidence({
      kind: 'quiz',
      attempt,
      number: 1,
      score,
      passShare: policy.passShare,
      startedAt: new Date(startedAt).toISOString(),
      submittedAt: new Date(submittedAt).toISOString(),
    }),
  });
}
