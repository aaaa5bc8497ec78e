import { timingSafeEqual } from 'node:crypto';

import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import { OperationError } from '../OperationError.ts';
import { codeHash } from './codeHash.ts';
import { readAppeal, type ReadAppeal } from './readAppeal.ts';

/** With what an author comes to the own case. */
export interface AuthorKey {
  /** The account, where somebody is signed in. */
  learner: string | null;
  /** The case's code, where one was given. */
  code: string | null;
}

/**
 * The case for its author: by the account, or with the code by anybody. A number that is none and
 * one that is somebody else's are told alike.
 *
 * @throws OperationError 404 `appeal-unknown`
 */
export async function openAppeal(
  payload: Payload,
  number: string,
  { learner, code }: AuthorKey,
): Promise<ReadAppeal> {
  const read = await readAppeal(payload, number);
  const { row } = read;
  const own = learner !== null && Boolean(row.learner) && idOf(row.learner ?? '') === learner;
  if (own || (code !== null && isSame(codeHash(code), row.codeHash))) return read;
  throw new OperationError(404, 'appeal-unknown');
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
