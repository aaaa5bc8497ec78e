import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { LONGEST_NOTICE_BODY, LONGEST_NOTICE_TITLE } from '../../domain/messages/notice.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { dayField } from '../../fields/dayField.ts';
import { toldAs } from '../../fields/figure.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { typedAs } from '../../fields/typedAs.ts';

/**
 * What has to be read, published once and never changed: what was read stands. Portal pages say
 * whose each is; the back office is for an admin to look at them.
 *
 * Whom it is for is in the row itself. Rows of their own would come after it: a kill in between
 * would leave a notice for nobody in particular, which is one for the whole company, and so would
 * a unit that is deleted.
 */
export const Notices = keptInMemory({
  slug: 'notices',
  labels: { singular: bilingual('通知', 'Notice'), plural: bilingual('通知', 'Notices') },
  admin: {
    useAsTitle: 'title',
    group: bilingual('消息', 'Messages'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['title', 'from', 'until', 'byName', 'at', 'withdrawnAt'],
  },
  access: { read: allow('admin'), create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  defaultSort: '-at',
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: LONGEST_NOTICE_TITLE,
      label: bilingual('标题', 'Title'),
    },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: LONGEST_NOTICE_BODY,
      label: bilingual('正文', 'Text'),
    },
    {
      name: 'units',
      type: 'json',
      required: true,
      admin: { hidden: true },
      typescriptSchema: typedAs('messages/notice.ts', "Notice['units']"),
    },
    {
      name: 'audience',
      type: 'json',
      required: true,
      admin: { hidden: true },
      typescriptSchema: typedAs('messages/notice.ts', "Notice['audience']"),
    },
    dayField('from', bilingual('从哪天起', 'Shown from'), { required: true }),
    dayField('until', bilingual('哪天前看完', 'To be read by')),
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: bilingual('发布人', 'Published by'),
    },
    {
      name: 'byName',
      type: 'text',
      required: true,
      label: bilingual('发布人姓名', 'Published by (name)'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('发布时间', 'Published at'),
      admin: { components: toldAs('instant') },
    },
    {
      name: 'withdrawnAt',
      type: 'number',
      label: bilingual('撤回时间', 'Withdrawn at'),
      admin: { components: toldAs('instant') },
    },
    { name: 'withdrawnByName', type: 'text', label: bilingual('撤回人', 'Withdrawn by') },
    // One filling of the form: sent twice it is one notice.
    { name: 'request', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
});
