import type { CollectionBeforeChangeHook, Field } from 'payload';

import { allow } from '../access/allow.ts';
import { nobody } from '../access/nobody.ts';

/**
 * The account that typed last: what a desk calls one's own drafts. An id and no reference: an
 * account can go, what it wrote stays. `editedBy` keeps the name, in each version.
 */
export const editorField: Field = {
  name: 'editorId',
  type: 'text',
  index: true,
  access: { read: allow('editor', 'admin'), create: nobody, update: nobody },
  admin: { hidden: true },
};

/**
 * Notes whose work an item is. The empty draft that Payload makes at a click on 新建 is nobody's
 * yet: lists leave it out, and `purgeEmptyDrafts` removes it.
 */
export const noteWork: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user || (operation === 'create' && !data.title)) return data;
  return { ...data, editorId: String(req.user.id) };
};
