import { GATE_OPENED, GATE_REACHED } from '../study/gateEvents.ts';
import type { AskedOnTheWay } from './checkpointProtocol.ts';

const cardOf = ({ place }: AskedOnTheWay): number =>
  'card' in place ? place.card : Number.POSITIVE_INFINITY;

/** The question after the card up to which the deck is open; none: all of it is. */
const nextOf = (questions: readonly AskedOnTheWay[]): AskedOnTheWay | undefined =>
  questions.filter(({ done }) => !done).sort((a, b) => cardOf(a) - cardOf(b))[0];

/**
 * Closes the cards behind the first question that is still to be answered.
 *
 * @param reached called with the question where somebody comes to it
 * @returns ends it
 */
export function guardCards(
  questions: readonly AskedOnTheWay[],
  reached: (question: AskedOnTheWay) => void,
): () => void {
  const deck = document.querySelector<HTMLElement>('[data-deck]');
  const next = nextOf(questions);
  if (!deck) return () => undefined;
  if (next) deck.dataset.closedAfter = String(cardOf(next));
  else delete deck.dataset.closedAfter;
  const ask = () => {
    if (next) reached(next);
  };
  deck.addEventListener(GATE_REACHED, ask);
  return () => deck.removeEventListener(GATE_REACHED, ask);
}

/** On to the card behind the question. */
export function passCard(): void {
  document.querySelector('[data-deck]')?.dispatchEvent(new Event(GATE_OPENED));
}
