import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';

/**
 * Who gave whom a one-time code, and when; never the code. Inserted once and never changed. Names
 * stand beside the accounts, which may be gone one day.
 */
export const IssuedCodes: CollectionConfig = {
  slug: 'issued-codes',
  labels: {
    singular: bilingual('一次性码记录', 'One-time code'),
    plural: bilingual('一次性码记录', 'One-time codes'),
  },
  admin: {
    useAsTitle: 'accountName',
    group: bilingual('组织', 'Organisation'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['accountName', 'account', 'byName', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('account.unit'), own('account')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  fields: [
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'users',
      label: bilingual('给谁的', 'For'),
    },
    { name: 'accountName', type: 'text', required: true, label: bilingual('姓名', 'Name') },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: bilingual('谁给的', 'By'),
    },
    {
      name: 'byName',
      type: 'text',
      required: true,
      label: bilingual('经办人姓名', 'By (name)'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('时间', 'When'),
      admin: { components: toldAs('instant') },
    },
  ],
};
