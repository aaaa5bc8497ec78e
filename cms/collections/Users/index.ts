import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { anyOf } from '../../access/anyOf.ts';
import { managed } from '../../access/managed.ts';
import { own } from '../../access/own.ts';
import { hasRole, ROLES } from '../../domain/accounts/hasRole.ts';
import { learnerAudienceOptions } from '../../fields/audienceOptions.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { accountsWords } from '../../text/accounts/accountsWords.ts';
import { acceptStaffNumber } from './acceptStaffNumber.ts';
import { keepRecords } from './keepRecords.ts';
import { loginEndpoint } from './loginEndpoint.ts';
import { projectLearner } from './projectLearner.ts';

const byAdmin = { update: allow('admin'), create: allow('admin') };

/**
 * Accounts, of learners and of those who serve them.
 *
 * @param secure whether the cookie may travel on HTTPS only
 */
export const Users = (secure: boolean): CollectionConfig => ({
  slug: 'users',
  labels: { singular: bilingual('账号', 'Account'), plural: bilingual('账号', 'Accounts') },
  auth: {
    loginWithUsername: { allowEmailLogin: false, requireEmail: false },
    tokenExpiration: 7 * 24 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure },
  },
  admin: {
    useAsTitle: 'name',
    group: bilingual('组织', 'Organisation'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['name', 'username', 'unit', 'audience', 'roles'],
    listSearchableFields: ['name', 'username', 'staffNumber'],
  },
  access: {
    admin: ({ req }) => hasRole(req.user, 'admin', 'editor', 'trainer'),
    read: anyOf(allow('admin'), managed('unit'), own('id')),
    create: allow('admin'),
    update: anyOf(allow('admin'), own('id')),
    delete: allow('admin'),
    unlock: allow('admin'),
  },
  trash: true,
  endpoints: [loginEndpoint],
  hooks: {
    beforeOperation: [acceptStaffNumber],
    beforeValidate: [
      ({ data, operation }) => {
        if (data && operation === 'create') data.username ||= data.staffNumber;
        return data;
      },
    ],
    afterChange: [projectLearner],
    beforeDelete: [keepRecords],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 40,
      label: bilingual('姓名', 'Name'),
      access: byAdmin,
    },
    // Payload's own field, closed: nobody takes a name that others know someone else by.
    { name: 'username', type: 'text', access: byAdmin },
    {
      name: 'staffNumber',
      type: 'text',
      unique: true,
      maxLength: 40,
      label: bilingual('工号', 'Staff number'),
      access: byAdmin,
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['staff'],
      saveToJWT: true,
      options: ROLES.map((value) => ({
        value,
        label: labelFrom(accountsWords, ({ roles }) => roles[value]),
      })),
      label: bilingual('角色', 'Roles'),
      access: byAdmin,
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'org-units',
      index: true,
      label: bilingual('单位', 'Unit'),
      access: byAdmin,
    },
    {
      name: 'audience',
      type: 'select',
      hasMany: true,
      options: learnerAudienceOptions,
      label: bilingual('分层', 'Audience'),
      access: byAdmin,
    },
  ],
});
