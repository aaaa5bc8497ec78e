import type { Payload } from 'payload';

import { answerCard, type MistakeCard as Card } from '../../../domain/quiz/practice/answerCard.ts';
import type { MistakeCard } from '../../../payload-types.ts';
import { retry } from '../../retry.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { insertTogether } from '../../stores/insertTogether.ts';
import { newId } from '../../stores/newId.ts';
import { readCards } from './readCards.ts';

const insert = insertTogether('mistake-cards');

/** An answer that counts for the learner's mistakes. */
export interface NotedAnswer {
  question: string;
  right: boolean;
  /** When it was given: milliseconds since 1970. */
  at: number;
  /** The quiz whose review has shown the question's key; none: practice. */
  from?: { quiz: string; title: string };
}

interface Noted {
  learner: string;
  answers: readonly NotedAnswer[];
  /** Few are of questions that the learner has cards of: those are put in before anything is read. */
  mostlyNew?: boolean;
}

/**
 * Notes answers in a learner's mistakes, in the order in which they were given. An answer is known
 * again by its moment, so that it counts once however often it is told: a repeat after a kill, two
 * devices, two servers. Where another was faster with a card, all is looked at again.
 *
 * @returns the learner's cards of these questions as they stand afterwards, by question
 * @throws OperationError 503 `busy`
 */
export async function noteAnswers(
  payload: Payload,
  { learner, answers, mostlyNew = false }: Noted,
): Promise<Map<string, MistakeCard>> {
  const byQuestion = Map.groupBy(
    answers.toSorted((a, b) => a.at - b.at),
    ({ question }) => question,
  );
  const changes = (cards: ReadonlyMap<string, MistakeCard>, questions: readonly string[]) =>
    questions.flatMap((question): MistakeCard[] => {
      const given = byQuestion.get(question) ?? [];
      const known = cards.get(question);
      const next = following(known ?? null, given);
      if (next === null || next === known) return [];
      const { state, rights, lapses, due, lastAt } = next;
      const { quiz, title } = given.findLast(({ right, from }) => !right && from)?.from ?? known ?? {}; // prettier-ignore
      return [
        {
          ...{ id: known?.id ?? newId(payload), learner, question, state, rights, lapses, due },
          ...{
            lastAt,
            version: (known?.version ?? 0) + 1,
            quiz: quiz ?? null,
            title: title ?? null,
          },
        },
      ];
    });
  const questions = [...byQuestion.keys()];
  return retry(async (again) => {
    const cards = new Map<string, MistakeCard>();
    const putIn = async (fresh: readonly MistakeCard[]) => {
      const inserted = await Promise.all(fresh.map((card) => insert(payload, { ...card })));
      for (const [n, card] of fresh.entries()) if (inserted[n]) cards.set(card.question, card);
      return !inserted.includes(false);
    };
    if (mostlyNew) await putIn(changes(new Map(), questions));
    const rest = questions.filter((question) => !cards.has(question));
    const known = await readCards(payload, { learner, questions: rest });
    const changed = changes(known, rest);
    const others = changed.filter(({ question }) => known.has(question));
    const allIn = await putIn(changed.filter(({ question }) => !known.has(question)));
    const set = await compareAndSet(payload, 'mistake-cards', others.map(toChange));
    if (!allIn || set.includes(false)) again();
    for (const card of [...known.values(), ...others]) cards.set(card.question, card);
    return cards;
  });
}

/** A card after some answers to its question; the same one where they change nothing. */
function following(card: MistakeCard | null, answers: readonly NotedAnswer[]): Card | null {
  let next: Card | null = card;
  for (const answer of answers) next = answerCard<Card | null>(next, answer);
  return next;
}

function toChange({ id, learner: _, question: __, version, ...set }: MistakeCard) {
  return { id, expect: { version: version - 1 }, set: { ...set, version } };
}
