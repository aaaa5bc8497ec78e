import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';

import { hasRole } from '../../../cms/domain/accounts/hasRole.ts';
import { openAppeal } from '../../../cms/operations/appeals/openAppeal.ts';
import { openAsOfficer } from '../../../cms/operations/appeals/openAsOfficer.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { receiptOf } from './receiptOf.ts';
import { withAuthorKey } from './withAuthorKey.ts';

interface Seeing {
  number: string;
  file: string;
  request: Request;
  viewer: Viewer | null;
  now: Date;
}

/**
 * A picture of a case, for its author and its officers.
 *
 * @throws OperationError 404 `appeal-unknown` or `not-found/file`, 403 `forbidden/…`
 */
export async function seePicture(payload: Payload, seeing: Seeing): Promise<Response> {
  const { number, file, request, viewer, now } = seeing;
  const asking = { payload, number, viewer, code: receiptOf(request) };
  const { standing } = await withAuthorKey(asking, (key) => openAppeal(payload, number, key)).catch(
    (error: unknown) => {
      if (!viewer || !hasRole(viewer, 'officer')) throw error;
      return openAsOfficer(payload, { actor: viewer.user, number, now });
    },
  );
  if (!standing.pictures.includes(file)) throw new OperationError(404, 'not-found/file');
  const { staticDir } = payload.collections['appeal-files'].config.upload;
  const bytes = await readFile(path.join(staticDir ?? '', file)).catch(() => null);
  if (!bytes) throw new OperationError(404, 'not-found/file');
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'image/webp', 'cache-control': 'private, no-store' },
  });
}
