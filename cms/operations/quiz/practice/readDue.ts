import type { Payload } from 'payload';

import { dayOf } from '../../../domain/shanghai.ts';
import type { Question } from '../../../payload-types.ts';
import { hasDueMistakes } from '../../stores/hasDueMistakes.ts';
import { openCards } from './openCards.ts';
import { readStandings } from './readStandings.ts';

/** The questions a learner is to be asked again today, those due longest first. */
export async function readDue(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<Question[]> {
  if (!(await hasDueMistakes(payload, { learner, today: dayOf(now) }))) return [];
  const cards = await openCards(payload, { learner, now, due: true });
  const standings = await readStandings(payload, { learner, cards, now });
  return cards.flatMap(({ id }) => {
    const standing = standings.get(id);
    return standing?.kind === 'ask' ? [standing.question] : [];
  });
}
