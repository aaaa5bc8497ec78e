import path from 'node:path';

import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { CLAIM_FILE_TYPES } from '../../domain/ledger/claimFileType.ts';
import { belongsToLearner } from '../ofLearner.ts';
import { readFile } from '../readFile.ts';
import { refuseWithoutFile } from '../refuseWithoutFile.ts';

/**
 * What learners hand in as evidence of learning elsewhere. Read by themselves and by whoever
 * decides on it; a file is written under a name of its own and never changed.
 *
 * @param dataDir where files are kept, in a folder `claim-files`
 */
export function ClaimFiles(dataDir: string): CollectionConfig {
  const folder = path.resolve(dataDir, 'claim-files');
  return {
    slug: 'claim-files',
    custom: belongsToLearner('record'),
    admin: { hidden: true },
    access: {
      read: readFile(folder, anyOf(allow('admin'), managed('learner.unit'), own('learner'))),
      create: nobody,
      update: nobody,
      delete: nobody,
    },
    hooks: { beforeOperation: [refuseWithoutFile('claim-file-missing')] },
    upload: {
      staticDir: folder,
      mimeTypes: CLAIM_FILE_TYPES,
      pasteURL: false,
      crop: false,
      focalPoint: false,
    },
    fields: [
      { name: 'learner', type: 'relationship', relationTo: 'users', required: true, index: true },
      // What the learner's own device calls it.
      { name: 'name', type: 'text', required: true },
    ],
  };
}
