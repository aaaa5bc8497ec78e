import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { belongsToLearner } from '../ofLearner.ts';
import { outboxFields } from '../outboxFields.ts';

/**
 * Mails to be sent and sent, one a key: what it is about and to whom, so that whoever asks for it
 * again gets no second one. `sendMails` alone changes them.
 */
export const Mails: CollectionConfig = {
  slug: 'mails',
  custom: belongsToLearner('derived'),
  labels: { singular: bilingual('邮件', 'Mail'), plural: bilingual('邮件', 'Mails') },
  admin: {
    useAsTitle: 'subject',
    group: bilingual('消息', 'Messages'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['subject', 'learner', 'state', 'nextAt', 'sentAt', 'problem'],
    listSearchableFields: ['subject', 'to'],
  },
  access: { read: allow('admin'), create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['state', 'nextAt'] }],
  fields: [
    outboxFields.key,
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: bilingual('收件人', 'For'),
    },
    { name: 'to', type: 'text', required: true, label: bilingual('邮箱', 'Address') },
    { name: 'subject', type: 'text', required: true, label: bilingual('主题', 'Subject') },
    { name: 'text', type: 'textarea', required: true, label: bilingual('正文', 'Text') },
    outboxFields.state,
    // Worth nothing a day later: it goes out on a day off, too.
    { name: 'hurry', type: 'checkbox', admin: { hidden: true, disableListColumn: true } },
    outboxFields.attempts,
    outboxFields.nextAt,
    {
      name: 'at',
      type: 'number',
      required: true,
      index: true,
      label: bilingual('写信时间', 'Written'),
      admin: { components: toldAs('instant') },
    },
    outboxFields.sentAt,
    { name: 'problem', type: 'text', label: bilingual('邮件服务器的回答', 'The server’s answer') },
    outboxFields.owner,
  ],
};
