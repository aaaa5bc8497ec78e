import path from 'node:path';

import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { refuseWithoutFile } from '../refuseWithoutFile.ts';

/**
 * Pictures of what was raised, made anew without what cameras write into them. Shown by the
 * portal to whoever sees the case, and to nobody else; never changed.
 *
 * @param dataDir where files are kept, in a folder `appeal-files`
 */
export function AppealFiles(dataDir: string): CollectionConfig {
  return {
    slug: 'appeal-files',
    admin: { hidden: true },
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    timestamps: false,
    lockDocuments: false,
    hooks: { beforeOperation: [refuseWithoutFile('appeal-picture-missing')] },
    upload: {
      staticDir: path.resolve(dataDir, 'appeal-files'),
      mimeTypes: ['image/webp'],
      pasteURL: false,
      crop: false,
      focalPoint: false,
    },
    fields: [
      { name: 'id', type: 'text', required: true },
      { name: 'appeal', type: 'text', required: true, index: true },
    ],
  };
}
