import path from 'node:path';

import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { readFile } from '../readFile.ts';
import { filesAlone } from './filesAlone.ts';
import { hideFileName, noteFileName } from './hideFileName.ts';
import { FILM_TYPES, PICTURE_TYPES, SOUND_TYPES } from './mediaTypes.ts';
import { refuseActiveSvg } from './refuseActiveSvg.ts';
import { refuseAskedAway } from './refuseAskedAway.ts';
import { refuseOtherFile } from './refuseOtherFile.ts';

/**
 * Pictures, videos and sound.
 *
 * @param dataDir where files are kept, in a folder `media`
 */
export function Media(dataDir: string): CollectionConfig {
  const folder = path.resolve(dataDir, 'media');
  return keptInMemory({
    slug: 'media',
    labels: { singular: bilingual('素材', 'Media'), plural: bilingual('素材', 'Media') },
    admin: {
      group: bilingual('内容', 'Content'),
      hidden: hiddenUnless('editor', 'admin'),
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'original', 'updatedAt'],
      listSearchableFields: ['alt', 'original', 'filename'],
    },
    access: {
      read: readFile(folder, filesAlone),
      create: allow('editor', 'admin'),
      update: allow('editor', 'admin'),
      delete: allow('editor', 'admin'),
    },
    upload: {
      staticDir: folder,
      mimeTypes: [...PICTURE_TYPES, ...FILM_TYPES, ...SOUND_TYPES],
      imageSizes: [{ name: 'card', width: 640, formatOptions: { format: 'webp' } }],
      adminThumbnail: 'card',
      // No fetching on an editor's behalf from other hosts.
      pasteURL: false,
      modifyResponseHeaders: ({ headers }) => {
        headers.set('cache-control', 'private, max-age=86400');
      },
    },
    hooks: {
      beforeOperation: [refuseActiveSvg, refuseOtherFile, hideFileName],
      beforeChange: [noteFileName],
      beforeDelete: [refuseAskedAway],
    },
    fields: [
      {
        name: 'alt',
        type: 'text',
        required: true,
        maxLength: 200,
        label: bilingual('替代文字', 'Alternative text'),
        admin: { description: bilingual('给看不见图的人的一句话', 'For those who cannot see it') },
      },
      {
        name: 'transcript',
        type: 'textarea',
        maxLength: 3000,
        label: bilingual('录音里说的话', 'What is said in it'),
        admin: {
          condition: ({ mimeType }) =>
            typeof mimeType === 'string' && mimeType.startsWith('audio/'),
          description: bilingual(
            '用在试题里时，给听不见的人看',
            'In a question, for those who cannot hear it',
          ),
        },
      },
      {
        name: 'original',
        type: 'text',
        maxLength: 300,
        label: bilingual('原来的文件名', 'Name of the file'),
        access: { create: nobody, update: nobody },
        admin: {
          readOnly: true,
          position: 'sidebar',
          condition: ({ original }) => Boolean(original),
        },
      },
      {
        // Once a question has shown it: papers keep its address.
        name: 'asked',
        type: 'checkbox',
        defaultValue: false,
        access: { create: nobody, update: nobody },
        admin: { hidden: true },
      },
    ],
  });
}
