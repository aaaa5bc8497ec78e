import type { CollectionBeforeChangeHook, Field } from 'payload';

import { allow } from '../access/allow.ts';
import { nobody } from '../access/nobody.ts';
import { bilingual } from './bilingual.ts';

const forEditors = { read: allow('editor', 'admin'), create: nobody, update: nobody };

/** Who typed last. Each version keeps its own; readers are not told. */
export const editorFields: Field[] = [
  {
    // An id and no reference: an account can go, what it wrote stays.
    name: 'editedBy',
    type: 'text',
    index: true,
    access: forEditors,
    admin: { hidden: true },
  },
  {
    name: 'editorName',
    type: 'text',
    label: bilingual('谁改的', 'Changed by'),
    access: forEditors,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.editorName) },
  },
];

/**
 * Notes who changes an item. The empty draft that Payload makes at a click on 新建 is nobody's
 * work yet: lists leave it out, and `purgeEmptyDrafts` removes it.
 */
export const noteEditor: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user || (operation === 'create' && !data.title)) return data;
  return { ...data, editedBy: String(req.user.id), editorName: req.user.name };
};
