import type { CollectionBeforeOperationHook } from 'payload';

import type { Media } from '../../payload-types.ts';
import { refuse } from '../refuse.ts';

/** What a question has shown is never another file, nor another cut of it: papers show it still. */
export const refuseOtherFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: string };
  if (operation !== 'update' || !id || (!req.file && !req.query.uploadEdits)) return args;
  const media = await req.payload.db.findOne<Media>({
    collection: 'media',
    where: { id: { equals: id } },
  });
  if (media?.asked) refuse(req, 409, 'media-asked/replace');
  return args;
};
