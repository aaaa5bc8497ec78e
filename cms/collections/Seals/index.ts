import { randomUUID } from 'node:crypto';
import path from 'node:path';

import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { SEAL_IMAGE } from '../../domain/ledger/sealImage.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { readFile } from '../readFile.ts';
import { refuseUnfitSeal } from './refuseUnfitSeal.ts';

/** Kept under a name nobody can guess or take. */
const nameAnew: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.file) req.file.name = `${randomUUID()}.png`;
  return args;
};

/**
 * Pictures of units' seals, for certificates alone: admins see and set them, and nobody else; a
 * picture is never changed, only replaced by another.
 *
 * @param dataDir where files are kept, in a folder `seals`
 */
export function Seals(dataDir: string): CollectionConfig {
  const folder = path.resolve(dataDir, 'seals');
  return {
    slug: 'seals',
    labels: { singular: bilingual('印章', 'Seal'), plural: bilingual('印章', 'Seals') },
    admin: {
      useAsTitle: 'filename',
      group: bilingual('组织', 'Organisation'),
      hidden: hiddenUnless('admin'),
      description: bilingual(
        '印章在「单位」里选用，印在学时证书上。',
        'A seal is chosen at its unit and printed on certificates.',
      ),
    },
    access: {
      read: readFile(folder, allow('admin')),
      create: allow('admin'),
      update: nobody,
      delete: allow('admin'),
    },
    hooks: { beforeOperation: [refuseUnfitSeal, nameAnew] },
    upload: {
      staticDir: folder,
      mimeTypes: ['image/png'],
      resizeOptions: { width: SEAL_IMAGE.keptWidth, withoutEnlargement: true },
      formatOptions: { format: 'png' },
      adminThumbnail: ({ doc }) =>
        typeof doc.filename === 'string' ? `/api/seals/file/${doc.filename}` : null,
      pasteURL: false,
      crop: false,
      focalPoint: false,
    },
    fields: [],
  };
}
