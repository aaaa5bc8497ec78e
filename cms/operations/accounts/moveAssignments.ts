import type { Payload } from 'payload';

import { inPages } from '../../domain/inPages.ts';
import {
  assignmentMoves,
  type OpenStay,
  type Posting,
  type Stay,
} from '../../domain/accounts/assignmentMoves.ts';
import { idOf } from '../../domain/idOf.ts';
import type { Assignment } from '../../payload-types.ts';
import { compareAndSet, type Change } from '../stores/compareAndSet.ts';
import { insertMany, type NewDocument } from '../stores/insertMany.ts';
import { newId } from '../stores/newId.ts';

/** A person who may have moved. */
export interface Moved {
  learner: string;
  /** How the account stood before, for who has no history yet; null for a new account. */
  before: { unit: string | null; job: string | null; since: string } | null;
  posting: Posting;
}

/** So many people are read at once. */
const CHUNK = 1_000;

/**
 * Brings people's histories of units and jobs in line with their accounts. The accounts come
 * first and this follows: what a kill leaves out the next call, or the night, makes good. A stay
 * has a key of its own, so that two at once write it once.
 *
 * @param day the day on which moves count, `YYYY-MM-DD`
 */
export async function moveAssignments(
  payload: Payload,
  moved: readonly Moved[],
  day: string,
): Promise<void> {
  for (const some of inPages(moved, CHUNK)) {
    await moveSome(payload, some, day);
  }
}

async function moveSome(payload: Payload, moved: readonly Moved[], day: string): Promise<void> {
  const stays = await readStays(
    payload,
    moved.map(({ learner }) => learner),
  );
  const ends: Change[] = [];
  const begun: NewDocument[] = [];
  for (const { learner, before, posting } of moved) {
    const own = stays.get(learner) ?? [];
    const open = own.filter(({ to }) => !to).map(toOpen);
    const begin = (stay: Stay) => {
      const document = stayDocument(payload, learner, stay);
      begun.push(document);
      return document;
    };
    if (own.length === 0 && before?.unit) {
      const stay: Stay = { unit: before.unit, job: before.job, main: true, from: before.since };
      open.push({ ...stay, id: begin(stay).id });
    }
    const lastEnd = own.reduce<string | null>(
      (last, { to }) => (to && (last === null || to > last) ? to : last),
      null,
    );
    const moves = assignmentMoves(open, posting, { day, lastEnd });
    for (const { id, to } of moves.end) ends.push({ id, expect: { to: null }, set: { to } });
    for (const { id, ...set } of moves.correct) ends.push({ id, expect: { to: null }, set });
    moves.begin.forEach(begin);
  }
  // What is ended may have begun here.
  await insertMany(payload, 'assignments', begun);
  await compareAndSet(payload, 'assignments', ends);
}

async function readStays(
  payload: Payload,
  learners: readonly string[],
): Promise<Map<string, Assignment[]>> {
  const { docs } = await payload.db.find<Assignment>({
    collection: 'assignments',
    where: { learner: { in: [...learners] } },
    sort: 'from',
    pagination: false,
    limit: 0,
  });
  return Map.groupBy(docs, ({ learner }) => idOf(learner));
}

const toOpen = ({ id, unit, job, main, from }: Assignment): OpenStay => ({
  ...{ id, unit: idOf(unit), job: job ?? null, main, from },
});

const stayDocument = (payload: Payload, learner: string, stay: Stay) => ({
  id: newId(payload),
  learner,
  key: `${learner}|${stay.from}|${stay.main ? 'main' : stay.unit}`,
  ...stay,
  to: null,
});
