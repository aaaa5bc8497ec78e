import type { UploadField } from 'payload';

import type { bilingual } from '../../fields/bilingual.ts';
import { PICTURE_TYPES, SOUND_TYPES } from '../Media/mediaTypes.ts';

type Words = ReturnType<typeof bilingual>;

/** A picture or a recording that belongs to a question or to an option of it. */
export const mediaField = ({
  label,
  description,
}: {
  label: Words;
  description?: Words;
}): UploadField => ({
  name: 'media',
  type: 'upload',
  relationTo: 'media',
  label,
  filterOptions: { mimeType: { in: [...PICTURE_TYPES, ...SOUND_TYPES] } },
  ...(description && { admin: { description } }),
});
