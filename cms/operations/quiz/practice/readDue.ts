import type { Payload } from 'payload';

import type { Question } from '../../../payload-types.ts';
import { openCards } from './openCards.ts';
import { readStandings } from './readStandings.ts';

/** The questions a learner is to be asked again today, those due longest first. */
export async function readDue(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<Question[]> {
  const cards = await openCards(payload, { learner, now, due: true });
  if (cards.length === 0) return [];
  const standings = await readStandings(payload, { learner, cards, now });
  return cards.flatMap(({ id }) => {
    const standing = standings.get(id);
    return standing?.kind === 'ask' ? [standing.question] : [];
  });
}
