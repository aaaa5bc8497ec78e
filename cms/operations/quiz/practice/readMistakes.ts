import type { Payload } from 'payload';

import { isDue, rightsNeeded } from '../../../domain/quiz/practice/answerCard.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { MistakeCard } from '../../../payload-types.ts';
import { openCards } from './openCards.ts';
import { readStandings } from './readStandings.ts';
import { settleMistakes } from './settleMistakes.ts';
import { takeOff } from './takeOff.ts';

export interface Mistake {
  question: string;
  stem: string;
  /** The title of the quiz it was wrong in; null: in practice. */
  from: string | null;
  /** `held`: a quiz asks it whose answers are not shown yet. */
  standing: 'due' | 'later' | 'held';
  /** The day from which it comes back. */
  due: string;
  /** How often it was right in a row when due, and how often more it has to be. */
  rights: number;
  missing: number;
}

export interface Mistakes {
  /** Those due first. */
  list: Mistake[];
  due: number;
  /** How many have left the list just now, as the bank has them no longer. */
  gone: number;
}

/**
 * A learner's list of mistakes, brought in line first. What the bank has no longer, or doesn't
 * allow any more, is taken off.
 */
export async function readMistakes(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<Mistakes> {
  await settleMistakes(payload, { learner, now });
  const cards = await openCards(payload, { learner, now, due: false });
  const standings = await readStandings(payload, { learner, cards, now });
  const gone = cards.filter(({ id }) => standings.get(id)?.kind === 'gone');
  await takeOff(payload, gone, { state: 'gone', now });
  const today = dayOf(now);
  const list = cards.flatMap((card): Mistake[] => {
    const standing = standings.get(card.id);
    if (!standing || standing.kind === 'gone') return [];
    const held = standing.kind === 'held';
    return [
      {
        ...{ question: card.question, stem: standing.question.stem, from: card.title ?? null },
        standing: held ? 'held' : isDue(card, today) ? 'due' : 'later',
        ...{ due: card.due, rights: card.rights, missing: missingOf(card) },
      },
    ];
  });
  return {
    list,
    due: list.filter(({ standing }) => standing === 'due').length,
    gone: gone.length,
  };
}

const missingOf = (card: MistakeCard): number => rightsNeeded(card) - card.rights;
