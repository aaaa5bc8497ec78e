import path from 'node:path';

import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { signedIn } from '../../access/signedIn.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { readFile } from '../readFile.ts';
import { refuseActiveSvg } from './refuseActiveSvg.ts';

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
    admin: { group: bilingual('内容', 'Content'), hidden: hiddenUnless('editor', 'admin') },
    access: {
      read: readFile(folder, signedIn),
      create: allow('editor', 'admin'),
      update: allow('editor', 'admin'),
      delete: allow('editor', 'admin'),
    },
    upload: {
      staticDir: folder,
      mimeTypes: [
        'image/svg+xml',
        'image/png',
        'image/jpeg',
        'image/webp',
        'image/avif',
        'video/mp4',
        'video/webm',
        'audio/mpeg',
        'audio/mp4',
      ],
      imageSizes: [{ name: 'card', width: 640, formatOptions: { format: 'webp' } }],
      adminThumbnail: 'card',
      // No fetching on an editor's behalf from other hosts.
      pasteURL: false,
      modifyResponseHeaders: ({ headers }) => {
        headers.set('cache-control', 'private, max-age=86400');
      },
    },
    hooks: { beforeOperation: [refuseActiveSvg] },
    fields: [
      {
        name: 'alt',
        type: 'text',
        required: true,
        maxLength: 200,
        label: bilingual('替代文字', 'Alternative text'),
        admin: { description: bilingual('给看不见图的人的一句话', 'For those who cannot see it') },
      },
    ],
  });
}
