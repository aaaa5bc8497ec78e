import { idOf } from '../idOf.ts';
import { filmTime } from './filmTime.ts';
import type { GatePlace } from './gates.ts';

export interface Checkpoint {
  question: string;
  mustBeRight: boolean;
  place: GatePlace;
}

interface Stored {
  question?: string | { id: string } | null;
  place?: 'card' | 'film' | null;
  card?: number | null;
  time?: string | null;
  mustBeRight?: boolean | null;
}

/** The questions on the way through a lesson; what is half written is left out. */
export const checkpointsOf = (stored: readonly Stored[] | null | undefined): Checkpoint[] =>
  (stored ?? []).flatMap(({ question, place, card, time, mustBeRight }): Checkpoint[] => {
    if (!question) return [];
    const second = filmTime(time);
    const asked = { question: idOf(question), mustBeRight: mustBeRight ?? false };
    if (place === 'film') return second === null ? [] : [{ ...asked, place: { second } }];
    return card ? [{ ...asked, place: { card } }] : [];
  });
