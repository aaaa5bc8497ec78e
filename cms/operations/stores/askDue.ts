import type { Payload } from 'payload';

import { askTogether } from './askTogether.ts';

interface Asked {
  learner: string;
  /** `YYYY-MM-DD` in Shanghai. */
  today: string;
}

interface Wanted {
  learners: string[];
  today: string;
}

type Read = (payload: Payload, wanted: Wanted) => Promise<Set<string>>;

/**
 * Whether something of a learner has come to its day, all who ask at the same moment together: it
 * is asked often and is mostly not so.
 *
 * @param read those of some learners of whom it is so, from the database in use
 */
export const askDue = ({ onSqlite, onMongo }: Record<'onSqlite' | 'onMongo', Read>) =>
  askTogether<Asked, boolean>(async (payload, all) => {
    const read = payload.db.name === 'mongoose' ? onMongo : onSqlite;
    const found = new Map<string, Set<string>>();
    for (const [today, asked] of Map.groupBy(all, (one) => one.today)) {
      const learners = asked.map(({ learner }) => learner);
      found.set(today, await read(payload, { today, learners }));
    }
    return all.map(({ learner, today }) => found.get(today)?.has(learner) ?? false);
  }, 200);
