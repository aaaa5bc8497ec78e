import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import {
  APPEALS,
  LONGEST_APPEAL,
  LONGEST_PLACE,
  type AppealChannel,
  type AppealMode,
  type Registration,
} from '../../domain/appeals/appeal.ts';
import { appealNumber } from '../../domain/appeals/appealNumber.ts';
import { foldCase } from '../../domain/appeals/foldCase.ts';
import { idOf } from '../../domain/idOf.ts';
import { dayOf, startOfDay } from '../../domain/shanghai.ts';
import type { Appeal, User } from '../../payload-types.ts';
import { shownUnits } from '../accounts/shownUnits.ts';
import { OperationError } from '../OperationError.ts';
import { retry } from '../retry.ts';
import { codeHash, isCode, newCode } from './codeHash.ts';
import { readCategories } from './readCategories.ts';
import { rowOf } from './rowOf.ts';

/** More than anybody has to say on one day. */
const MOST_A_DAY = 20;
const HOUR_MS = 60 * 60 * 1000;

/** What is raised, as somebody has written it. */
export interface Matter {
  category: string;
  text: string;
  place: string;
  /** A unit's id or code; null: the author's own. */
  unit: string | null;
}

/** Whose it is. */
export type RaisedBy =
  | { mode: 'named' | 'confidential'; learner: Pick<User, 'id' | 'unit'> }
  /** With a pass, of which only the mark is known. */
  | { mode: 'anonymous'; mark: string }
  /** Entered by an officer for somebody who has raised it elsewhere. */
  | { mode: 'named'; officer: Pick<User, 'id' | 'name' | 'unit'>; channel: AppealChannel };

interface Raising {
  matter: Matter;
  by: RaisedBy;
  /** Made on the device, so that a lost answer may be asked for again; null: made here. */
  code: string | null;
  now: Date;
}

/**
 * Registers a matter. The insert of its row is the registration: the number is its id, the code's
 * hash and the pass's mark are unique in it, so that of two servers which are given one pass at
 * once one registers, and a kill leaves either all of it or nothing. What is sent again with the
 * same code by the same author is the same case.
 *
 * @returns the number; `code` opens the case and is kept nowhere
 * @throws OperationError 400 for a matter that can't be taken as it is written, 409 `pass-used`,
 *   `appeal-code-used`, `appeals-many`
 */
export async function registerAppeal(
  payload: Payload,
  { matter, by, code: given, now }: Raising,
): Promise<{ number: string; code: string }> {
  if (given !== null && !isCode(given)) throw new OperationError(400, 'appeal-code-form');
  const code = given ?? newCode();
  const hash = codeHash(code);
  const fields = await checked(payload, matter, by);
  const sentBefore = given === null ? null : await standing(payload, hash, by);
  if (sentBefore !== null) return { number: sentBefore, code };
  if ('learner' in by) await expectFew(payload, by.learner.id, now);
  const at = now.getTime();
  const registered: Omit<Registration, 'number'> = {
    ...{ mode: by.mode, category: fields.category, unit: fields.unit },
    ...{ firstHours: fields.firstHours, doneWorkdays: fields.doneWorkdays },
    openedAt: by.mode === 'anonymous' ? at - (at % HOUR_MS) : at,
  };
  const number = await retry(async (again) => {
    const drawn = { ...registered, number: appealNumber(now, randomBytes(8)) };
    const row = {
      ...rowOf(foldCase(drawn, [])),
      ...{ id: drawn.number, mode: by.mode, openedAt: drawn.openedAt },
      ...{ asCategory: fields.category, asUnit: fields.unit, text: fields.text },
      ...{ place: fields.place, codeHash: hash, month: dayOf(now).slice(0, 7) },
      ...{ firstHours: fields.firstHours, doneWorkdays: fields.doneWorkdays },
      ...source(by),
    };
    try {
      await payload.db.create({ collection: APPEALS, data: row });
    } catch {
      const there = await standing(payload, hash, by);
      if (there !== null) return there;
      if (by.mode === 'anonymous' && (await hasMark(payload, by.mark))) {
        throw new OperationError(409, 'pass-used');
      }
      const taken = await payload.db.findOne<Appeal>({
        collection: APPEALS,
        where: { id: { equals: drawn.number } },
      });
      // What the database says of its error holds the text and its moment: no log may have those.
      if (!taken) throw new Error('a matter could not be registered');
      return again();
    }
    return drawn.number;
  });
  return { number, code };
}

function source(by: RaisedBy) {
  if ('mark' in by) return { channel: 'portal' as const, mark: by.mark };
  if ('learner' in by) return { channel: 'portal' as const, learner: by.learner.id };
  const { officer, channel } = by;
  return { channel, enteredBy: officer.id, enteredByName: officer.name };
}

async function checked(payload: Payload, { category, text, place, unit }: Matter, by: RaisedBy) {
  const plain = text.trim();
  if (plain === '') throw new OperationError(400, 'appeal-text-missing');
  if ([...plain].length > LONGEST_APPEAL) {
    throw new OperationError(400, 'appeal-text-long', { most: LONGEST_APPEAL });
  }
  if ([...place.trim()].length > LONGEST_PLACE) {
    throw new OperationError(400, 'appeal-place-long', { most: LONGEST_PLACE });
  }
  const [categories, units] = await Promise.all([readCategories(payload), shownUnits(payload)]);
  const kind = categories.find(({ slug }) => slug === category);
  if (!kind) throw new OperationError(400, 'appeal-category-unknown');
  const found = unit === null ? null : units.find(({ id, code }) => id === unit || code === unit);
  if (found === undefined) throw new OperationError(400, 'appeal-unit-unknown');
  const own = 'learner' in by ? by.learner.unit : 'officer' in by ? by.officer.unit : null;
  return {
    ...{ text: plain, place: place.trim() || null, category },
    ...{ firstHours: kind.firstHours, doneWorkdays: kind.doneWorkdays },
    unit: found?.id ?? (own ? idOf(own) : null),
  };
}

/** The number under which the same author has registered with this code; null where nobody has. */
async function standing(payload: Payload, hash: string, by: RaisedBy): Promise<string | null> {
  const found = await payload.db.findOne<Appeal>({
    collection: APPEALS,
    where: { codeHash: { equals: hash } },
  });
  if (!found) return null;
  const mine: Record<AppealMode, boolean> = {
    anonymous: 'mark' in by && found.mark === by.mark,
    confidential: isSamePerson(found, by),
    named: isSamePerson(found, by),
  };
  if (found.mode !== by.mode || !mine[by.mode]) throw new OperationError(409, 'appeal-code-used');
  return found.id;
}

function isSamePerson({ learner, enteredBy }: Appeal, by: RaisedBy): boolean {
  if ('learner' in by) return Boolean(learner) && idOf(learner ?? '') === by.learner.id;
  return 'officer' in by && enteredBy === by.officer.id;
}

const hasMark = async (payload: Payload, mark: string): Promise<boolean> =>
  (await payload.db.count({ collection: APPEALS, where: { mark: { equals: mark } } })).totalDocs >
  0;

async function expectFew(payload: Payload, learner: string, now: Date): Promise<void> {
  const since = startOfDay(dayOf(now)).getTime();
  const { totalDocs } = await payload.db.count({
    collection: APPEALS,
    where: {
      and: [{ learner: { equals: learner } }, { openedAt: { greater_than_equal: since } }],
    },
  });
  if (totalDocs >= MOST_A_DAY) throw new OperationError(409, 'appeals-many', { most: MOST_A_DAY });
}
