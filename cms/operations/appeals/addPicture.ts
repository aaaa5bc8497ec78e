import { randomBytes } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';
import sharp from 'sharp';

import { MOST_PICTURES } from '../../domain/appeals/appeal.ts';
import { stepProblem } from '../../domain/appeals/stepProblem.ts';
import { OperationError } from '../OperationError.ts';
import { openAppeal, type AuthorKey } from './openAppeal.ts';
import type { ReadAppeal } from './readAppeal.ts';
import { takeStep } from './takeStep.ts';

/** A phone's photograph in full. */
export const LARGEST_PICTURE = 10 * 1024 * 1024;
/** More than a phone takes: what unfolds to more is no photograph. */
const MOST_PIXELS = 120_000_000;
/** Enough to read a label on a machine. */
const LONGEST_SIDE = 1_600;
const HOUR_MS = 60 * 60 * 1000;

interface Adding {
  number: string;
  key: AuthorKey;
  bytes: Uint8Array;
  now: Date;
}

/**
 * Adds a picture to the own case. It is drawn anew, so that what a camera writes into it (where it
 * was, whose it is) goes no further. A file that was kept before a kill belongs to no case.
 *
 * @throws OperationError 404 `appeal-unknown`, 400 `appeal-picture-…`, 409 `appeal-pictures-many`,
 *   `appeal-closed`
 */
export async function addPicture(
  payload: Payload,
  { number, key, bytes, now }: Adding,
): Promise<ReadAppeal> {
  const { row, standing } = await openAppeal(payload, number, key);
  expectRoom({ standing }, now);
  const data = await drawnAnew(bytes);
  const id = randomBytes(16).toString('base64url');
  const name = `${id}.webp`;
  await payload.create({
    collection: 'appeal-files',
    data: { id, appeal: row.id },
    depth: 0,
    file: { data, mimetype: 'image/webp', name, size: data.length },
  });
  if (row.mode === 'anonymous') {
    // The file system would tell the second in which it came.
    const hour = new Date(now.getTime() - (now.getTime() % HOUR_MS));
    const { staticDir } = payload.collections['appeal-files'].config.upload;
    await utimes(path.join(staticDir ?? '', name), hour, hour);
  }
  return takeStep(payload, {
    ...{ number, by: null, now: now.getTime() },
    decide: (known) => {
      expectRoom(known, now);
      return { kind: 'pictured', file: name };
    },
  });
}

function expectRoom({ standing }: Pick<ReadAppeal, 'standing'>, now: Date): void {
  const actor = { role: 'author' } as const;
  const problem = stepProblem({ kind: 'pictured' }, { standing, holder: null, actor, now: now.getTime() }); // prettier-ignore
  if (problem) throw new OperationError(problem[0], problem[1]);
  if (standing.pictures.length >= MOST_PICTURES) {
    throw new OperationError(409, 'appeal-pictures-many', { most: MOST_PICTURES });
  }
}

async function drawnAnew(bytes: Uint8Array): Promise<Buffer> {
  if (bytes.length === 0) throw new OperationError(400, 'appeal-picture-missing');
  if (bytes.length > LARGEST_PICTURE) {
    const most = LARGEST_PICTURE / 1024 / 1024;
    throw new OperationError(400, 'appeal-picture-large', { most });
  }
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { format } = await picture.metadata();
    if (!['jpeg', 'png', 'webp'].includes(format)) throw new Error(`A picture of ${format}`);
    return await picture
      .rotate()
      .resize({
        width: LONGEST_SIDE,
        height: LONGEST_SIDE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: 80 })
      .toBuffer();
  } catch {
    throw new OperationError(400, 'appeal-picture-kind');
  }
}
