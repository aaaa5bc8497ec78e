import type { Payload } from 'payload';

import { answerCard } from '../../../domain/quiz/practice/answerCard.ts';
import type { MistakeCard } from '../../../payload-types.ts';
import { retry } from '../../retry.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { newId } from '../../stores/newId.ts';
import { readCards } from './readCards.ts';

/** An answer that counts for the learner's mistakes. */
export interface NotedAnswer {
  question: string;
  right: boolean;
  /** When it was given: milliseconds since 1970. */
  at: number;
  /** The quiz whose review has shown the question's key; none: practice. */
  from?: { quiz: string; title: string };
}

/**
 * Notes answers in a learner's mistakes, in the order in which they were given. An answer is known
 * again by its moment, so that it counts once however often it is told: a repeat after a kill, two
 * devices, two servers.
 *
 * @returns the learner's cards of these questions as they stand afterwards, by question
 * @throws OperationError 503 `busy`
 */
export async function noteAnswers(
  payload: Payload,
  { learner, answers }: { learner: string; answers: readonly NotedAnswer[] },
): Promise<Map<string, MistakeCard>> {
  const questions = [...new Set(answers.map(({ question }) => question))];
  const cards = await readCards(payload, { learner, questions });
  for (const answer of answers.toSorted((a, b) => a.at - b.at)) {
    const known = cards.get(answer.question) ?? null;
    if (answerCard(known, answer) === known) continue;
    const card = await note(payload, learner, answer);
    if (card) cards.set(answer.question, card);
  }
  return cards;
}

function note(payload: Payload, learner: string, answer: NotedAnswer): Promise<MistakeCard | null> {
  const { question, from } = answer;
  return retry(async (again) => {
    const card = (await readCards(payload, { learner, questions: [question] })).get(question);
    const next = answerCard(card ?? null, answer);
    if (next === null || next === card) return card ?? null;
    const { state, rights, lapses, due, lastAt } = next;
    const set = {
      ...{ state, rights, lapses, due, lastAt, version: (card?.version ?? 0) + 1 },
      ...(from && !answer.right && { quiz: from.quiz, title: from.title }),
    };
    if (card) {
      const change = { id: card.id, expect: { version: card.version }, set };
      const [done] = await compareAndSet(payload, 'mistake-cards', [change]);
      return done ? { ...card, ...set } : again();
    }
    const made = { id: newId(payload), learner, question, ...set };
    const inserted = await insertMany(payload, 'mistake-cards', [made]);
    return inserted.has(made.id) ? made : again();
  });
}
