import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { signedIn } from '../../access/signedIn.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { refuseStaleSave } from '../../fields/refuseStaleSave.ts';

export const Topics = keptInMemory(
  refuseStaleSave({
    slug: 'topics',
    labels: { singular: bilingual('专题', 'Topic'), plural: bilingual('专题', 'Topics') },
    admin: {
      useAsTitle: 'title',
      group: bilingual('内容', 'Content'),
      hidden: hiddenUnless('editor', 'admin'),
    },
    access: {
      read: signedIn,
      create: allow('editor', 'admin'),
      update: allow('editor', 'admin'),
      delete: allow('admin'),
    },
    defaultSort: 'title',
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        maxLength: 40,
        label: bilingual('名称', 'Title'),
      },
      {
        name: 'slug',
        type: 'text',
        required: true,
        unique: true,
        maxLength: 60,
        label: bilingual('网址后缀', 'Address ending'),
      },
      {
        name: 'description',
        type: 'textarea',
        maxLength: 300,
        label: bilingual('说明', 'Description'),
      },
    ],
  }),
);
