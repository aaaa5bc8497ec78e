import type { PayloadRequest } from 'payload';

import { OperationError } from '../../operations/OperationError.ts';
import { takeTurn, type EndTurn } from '../../operations/stores/takeTurn.ts';
import { refuse } from '../refuse.ts';

/** Whose turn a save has, by day: hooks before and after it share nothing but the request. */
const turnsOf = ({ context }: PayloadRequest): Map<string, EndTurn> =>
  (context.classTurns ??= new Map<string, EndTurn>()) as Map<string, EndTurn>;

/**
 * One save at a time, on all servers, looks who is in another room on a day and puts its own list
 * there: two that overlap would otherwise each find the day free.
 */
export const classTurn = {
  /** Refuses with 503 `busy` where others are at it for seconds. */
  take: async (req: PayloadRequest, day: string): Promise<void> => {
    try {
      turnsOf(req).set(day, await takeTurn(req.payload, `classes ${day}`));
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      refuse(req, error.status, ...error.refusal);
    }
  },
  /** After the save, or where it was refused; without a day, all that the request has. */
  end: async (req: PayloadRequest, day?: string): Promise<void> => {
    const turns = turnsOf(req);
    for (const [one, end] of [...turns]) {
      if (day !== undefined && one !== day) continue;
      turns.delete(one);
      await end();
    }
  },
};
