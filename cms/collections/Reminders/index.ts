import type { Access, CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { hasRole } from '../../domain/accounts/hasRole.ts';
import { RECEIVING_RULES } from '../../domain/appeals/receivingNews.ts';
import { REMINDER_RULES } from '../../domain/messages/reminderRules.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { messagesWords } from '../../text/messages/messagesWords.ts';
import { belongsToLearner } from '../ofLearner.ts';

/** Who has raised something is nobody's business, so neither is who was told of an answer or a visit. */
const adminButAppeals: Access = ({ req }) =>
  hasRole(req.user, 'admin') && { rule: { not_in: ['appeal-told', ...RECEIVING_RULES] } };

/**
 * What was told to whom: facts, put into words for who reads them. The insert under a unique key
 * is the telling, so that it happens once. Whether it was opened is kept, when is nobody's business.
 */
export const Reminders: CollectionConfig = {
  slug: 'reminders',
  custom: belongsToLearner('derived'),
  labels: { singular: bilingual('提醒', 'Reminder'), plural: bilingual('提醒', 'Reminders') },
  admin: {
    useAsTitle: 'title',
    group: bilingual('消息', 'Messages'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['learner', 'rule', 'title', 'day', 'at'],
  },
  access: {
    read: anyOf(adminButAppeals, own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['learner', 'seen'] }, { fields: ['learner', 'at'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('收件人', 'To'),
    },
    {
      name: 'rule',
      type: 'select',
      required: true,
      options: REMINDER_RULES.map((value) => ({
        value,
        label: labelFrom(messagesWords, ({ rules }) => rules[value]),
      })),
      label: bilingual('类别', 'Kind'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      index: true,
      label: bilingual('时间', 'When'),
      admin: { components: toldAs('instant') },
    },
    { name: 'title', type: 'text', label: bilingual('事项', 'About') },
    { name: 'day', type: 'text', label: bilingual('日期', 'Day') },
    { name: 'count', type: 'number', label: bilingual('件数', 'How many') },
    {
      name: 'units',
      type: 'number',
      label: bilingual('学时', 'Hours'),
      admin: { components: toldAs('hours') },
    },
    { name: 'about', type: 'text', admin: { hidden: true } },
    { name: 'seen', type: 'checkbox', required: true, label: bilingual('已看', 'Opened') },
  ],
};
