import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import {
  APPEAL_CHANNELS,
  APPEAL_MODES,
  APPEAL_STATES,
  APPEALS,
} from '../../domain/appeals/appeal.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * What people have raised. The upper fields are what was registered, and the insert of the row is
 * the registration; the lower ones follow from the case's steps and can be made again.
 *
 * Closed to every account, an admin's too: the portal shows a case to its author and its officers,
 * and who raised it to those of them who may know. The number is the record's id: an id that the
 * database makes would tell the second in which an anonymous one came in.
 */
export const Appeals: CollectionConfig = {
  slug: APPEALS,
  custom: belongsToLearner('record'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  indexes: [
    // The desk pages by what is due, or by when it came in, and then by number.
    { fields: ['open', 'due', 'id'] },
    { fields: ['officer', 'open', 'due', 'id'] },
    { fields: ['learner', 'openedAt'] },
    // With all that figures count, so that a month of them is read from the index alone.
    {
      fields: [
        ...['month', 'unit', 'category', 'open', 'openedAt', 'firstAt', 'firstInTime'],
        ...['score', 'wasReopened'],
      ],
    },
    // What the board of a month shows, the latest first.
    { fields: ['month', 'releasedAt'] },
    { fields: ['unit', 'openedAt'] },
    { fields: ['open', 'openedAt', 'id'] },
    { fields: ['lookBackAt', 'id'] },
    { fields: ['unit', 'lookBackAt'] },
  ],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'mode', type: 'select', required: true, options: [...APPEAL_MODES] },
    { name: 'channel', type: 'select', required: true, options: [...APPEAL_CHANNELS] },
    { name: 'asCategory', type: 'text', required: true },
    { name: 'asUnit', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'place', type: 'text' },
    // Who raised it; nobody where it is anonymous or came in on paper.
    { name: 'learner', type: 'relationship', relationTo: 'users' },
    // Who entered it on somebody's behalf.
    { name: 'enteredBy', type: 'text' },
    { name: 'enteredByName', type: 'text' },
    // The used pass: that no second row has it is what makes a pass good for one.
    { name: 'mark', type: 'text', unique: true },
    { name: 'codeHash', type: 'text', required: true, unique: true },
    { name: 'openedAt', type: 'number', required: true, index: true },
    { name: 'month', type: 'text', required: true },
    { name: 'firstHours', type: 'number', required: true },
    { name: 'doneWorkdays', type: 'number', required: true },
    // From here on derived.
    { name: 'version', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, options: [...APPEAL_STATES] },
    { name: 'open', type: 'checkbox', required: true },
    { name: 'category', type: 'text', required: true },
    { name: 'unit', type: 'text' },
    { name: 'officer', type: 'text' },
    { name: 'due', type: 'number', required: true },
    { name: 'firstAt', type: 'number', index: true },
    { name: 'firstInTime', type: 'checkbox' },
    { name: 'doneAt', type: 'number', index: true },
    { name: 'score', type: 'number' },
    { name: 'wasReopened', type: 'checkbox' },
    { name: 'lookBackAt', type: 'number' },
    { name: 'releasedAt', type: 'number', index: true },
    { name: 'releasedText', type: 'textarea' },
    { name: 'releasedAnswer', type: 'textarea' },
    { name: 'mergedInto', type: 'text', index: true },
  ],
};
