import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { ROBOT_HURRIES } from '../../domain/messages/robot.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { robotsWords } from '../../text/robots/robotsWords.ts';
import { outboxFields } from '../outboxFields.ts';

/**
 * What groups are to be told and were, one row a key: what it is about and which robot tells it.
 * `sendRobotMessage` alone changes them. They concern many: no row is anybody's own.
 */
export const RobotMessages: CollectionConfig = {
  slug: 'robot-messages',
  labels: {
    singular: bilingual('群消息', 'Group message'),
    plural: bilingual('群消息', 'Group messages'),
  },
  admin: {
    useAsTitle: 'text',
    group: bilingual('消息', 'Messages'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['text', 'robot', 'state', 'nextAt', 'sentAt', 'problem'],
  },
  access: { read: allow('admin'), create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['robot', 'state', 'nextAt'] }],
  fields: [
    outboxFields.key,
    { name: 'text', type: 'textarea', required: true, label: bilingual('消息', 'Message') },
    {
      name: 'robot',
      type: 'relationship',
      relationTo: 'robots',
      required: true,
      label: bilingual('群机器人', 'Group robot'),
    },
    { ...outboxFields.state, index: true },
    {
      name: 'hurry',
      type: 'select',
      required: true,
      options: ROBOT_HURRIES.map((value) => ({
        value,
        label: labelFrom(robotsWords, ({ hurries }) => hurries[value]),
      })),
      label: bilingual('什么时候发', 'Goes out'),
    },
    outboxFields.attempts,
    outboxFields.nextAt,
    {
      name: 'at',
      type: 'number',
      required: true,
      index: true,
      label: bilingual('生成时间', 'Written'),
      admin: { components: toldAs('instant') },
    },
    outboxFields.sentAt,
    {
      name: 'until',
      type: 'number',
      label: bilingual('过了就不再发', 'Worth nothing after'),
      admin: { components: toldAs('instant') },
    },
    { name: 'problem', type: 'text', label: bilingual('对方的回答', 'The server’s answer') },
    outboxFields.owner,
  ],
};
