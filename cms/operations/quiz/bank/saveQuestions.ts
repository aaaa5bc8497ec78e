import type { Payload } from 'payload';

import type { BankItem } from '../../../domain/quiz/bank/bankItem.ts';
import { mediaMark } from '../../../domain/quiz/bank/mediaMark.ts';
import { sameItem, type StandingQuestion } from '../../../domain/quiz/bank/sameItem.ts';
import { withKeptBlanks } from '../../../domain/quiz/bank/withKeptBlanks.ts';
import { withKeptMedia } from '../../../domain/quiz/bank/withKeptMedia.ts';
import { LENIENCIES, USUAL_LENIENCY } from '../../../domain/quiz/leniency.ts';
import { markChanged } from '../../stores/changeMarks.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { newId } from '../../stores/newId.ts';
import type { PlannedQuestion } from './questionPlan.ts';
import { readStanding } from './readStanding.ts';

interface Saved {
  questions: readonly PlannedQuestion[];
  topicOf: (name: string) => string | undefined;
  /** The name of who put them in. */
  by: string;
  now: Date;
}

/**
 * Brings the bank in line with what a file says: makes the questions that are missing, changes
 * those that differ. It looks at what stands first, so that after a kill it is simply done again;
 * a question that was cut off halfway differs.
 */
export async function saveQuestions(
  payload: Payload,
  { questions, topicOf, by, now }: Saved,
): Promise<void> {
  const ids = questions.map(({ id }) => id);
  // Before and after, as `keptInMemory` does for what Payload changes.
  await markChanged(payload, 'questions');
  const standing = await readStanding(payload, ids);
  const at = now.toISOString();
  const wanted = questions.map((question) => ({
    question,
    topics: question.topics?.flatMap((name) => topicOf(name) ?? []) ?? null,
    stands: standing.get(question.id),
  }));
  await insertMany(
    payload,
    'questions',
    wanted
      .filter(({ stands }) => !stands)
      .map(({ question, topics }) => ({
        ...{
          id: question.id,
          type: question.type,
          stem: question.stem,
          ...keyOf(payload, question),
        },
        ...{ explanation: question.explanation, code: question.code, source: sourceOf(question) },
        ...{ difficulty: question.difficulty ?? 'medium', topics: topics ?? [] },
        forPractice: question.forPractice ?? false,
        ...{ editedBy: by, createdAt: at, updatedAt: at },
      })),
  );
  for (const { question, topics, stands } of wanted) {
    if (!stands || sameItem(question, stands, topics)) continue;
    const { id, type, stem } = question;
    await payload.db.updateOne({
      ...{ collection: 'questions', id, returning: false },
      data: {
        ...{ type, stem, ...keyOf(payload, question, stands), source: sourceOf(question, stands) },
        explanation: question.explanation ?? stands.explanation,
        code: question.code ?? stands.code,
        difficulty: question.difficulty ?? stands.difficulty,
        forPractice: question.forPractice ?? stands.forPractice ?? false,
        ...(topics && { topics }),
        ...{ editedBy: by, updatedAt: at },
      },
    });
  }
  await markChanged(payload, 'questions');
}

const MOST_OPTIONS = 12;
const MEDIA_MARKS = new Set(Array.from({ length: MOST_OPTIONS }, (_, place) => mediaMark(place)));

/** Key fields as the collection has them; all of them, as many at once are put in by one shape. */
function keyOf(payload: Payload, item: BankItem, stands?: StandingQuestion) {
  const { pairs, answer, value, tolerance } = item;
  const { options } = stands ? withKeptMedia(item, stands) : item;
  const { answers, blanks } = stands ? withKeptBlanks(item, stands) : item;
  const lenient = item.leniency ?? stands?.leniency ?? USUAL_LENIENCY;
  return {
    ...{ answer, answers, value, tolerance },
    blanks: (blanks ?? []).map((accepted) => ({ id: newId(payload), answers: accepted })),
    leniency: Object.fromEntries(LENIENCIES.map((one) => [one, lenient.includes(one)])),
    options: options.map(({ text, correct, media }) => ({
      ...{ id: newId(payload), correct },
      // One that stood without a text goes on without.
      text: media && MEDIA_MARKS.has(text) ? '' : text,
      ...(media && { media }),
    })),
    pairs: pairs.map((pair) => ({ id: newId(payload), ...pair })),
  };
}

const sourceOf = (
  { document, number, day }: BankItem,
  stands?: Pick<StandingQuestion, 'document' | 'number' | 'day'>,
) => ({
  document: document ?? stands?.document ?? null,
  number: number ?? stands?.number ?? null,
  day: day ?? stands?.day ?? null,
});
