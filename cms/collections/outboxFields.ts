import type { Field } from 'payload';

import { MAIL_STATES } from '../domain/messages/mailStates.ts';
import { bilingual } from '../fields/bilingual.ts';
import { toldAs } from '../fields/figure.ts';
import { labelFrom } from '../fields/labelFrom.ts';
import { mailWords } from '../text/mail/mailWords.ts';

/** What every row has that is sent by the clock, each in its place of the collection. */
export const outboxFields = {
  /** What it is about and to whom: of one key there is one row. */
  key: {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  state: {
    name: 'state',
    type: 'select',
    required: true,
    options: MAIL_STATES.map((value) => ({
      value,
      label: labelFrom(mailWords, ({ states }) => states[value]),
    })),
    label: bilingual('状态', 'State'),
  },
  attempts: {
    name: 'attempts',
    type: 'number',
    required: true,
    label: bilingual('试过几次', 'Tries'),
  },
  nextAt: {
    name: 'nextAt',
    type: 'number',
    required: true,
    label: bilingual('下次发送', 'Next try'),
    admin: { components: toldAs('instant'), condition: ({ state }) => state === 'waiting' },
  },
  sentAt: {
    name: 'sentAt',
    type: 'number',
    label: bilingual('发出时间', 'Sent'),
    admin: { components: toldAs('instant') },
  },
  owner: { name: 'owner', type: 'text', admin: { hidden: true, disableListColumn: true } },
} satisfies Record<string, Field>;
