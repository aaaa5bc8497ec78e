import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';
import sharp from 'sharp';

import { claimFileType, LARGEST_CLAIM_FILE } from '../../domain/ledger/claimFileType.ts';
import { isWholePdf } from '../../domain/ledger/isWholePdf.ts';
import type { ClaimFile } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';

const LONGEST_NAME = 120;

/** A file as it was sent. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Keeps a piece of evidence under a name nobody can guess or take.
 *
 * @throws OperationError 400 `claim-file-missing`, `claim-file-large`, `claim-file-kind` or
 *   `claim-file-damaged`
 */
export async function keepClaimFile(
  payload: Payload,
  { learner, file }: { learner: string; file: SentFile | null },
): Promise<ClaimFile> {
  if (!file || file.bytes.length === 0) throw new OperationError(400, 'claim-file-missing');
  if (file.bytes.length > LARGEST_CLAIM_FILE) {
    throw new OperationError(400, 'claim-file-large', { most: LARGEST_CLAIM_FILE / 1024 / 1024 });
  }
  const type = claimFileType(file.bytes);
  if (!type) throw new OperationError(400, 'claim-file-kind');
  const data = Buffer.from(file.bytes);
  if (!(await isWhole(data, type.mime))) throw new OperationError(400, 'claim-file-damaged');
  return payload.create({
    collection: 'claim-files',
    data: { learner, name: file.name.slice(-LONGEST_NAME) },
    depth: 0,
    file: { data, mimetype: type.mime, name: `${randomUUID()}.${type.ending}`, size: data.length },
  });
}

/** Payload refuses the same files, with a line in the log for each. */
async function isWhole(data: Buffer, mime: string): Promise<boolean> {
  if (mime === 'application/pdf') return isWholePdf(data);
  return sharp(data)
    .metadata()
    .then(
      ({ width, height }) => width > 0 && height > 0,
      () => false,
    );
}
