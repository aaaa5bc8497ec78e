import type { CollectionConfig, FieldAccess } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { anyOf } from '../../access/anyOf.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { hasRole, ROLES } from '../../domain/accounts/hasRole.ts';
import { learnerAudienceOptions } from '../../fields/audienceOptions.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { dayField } from '../../fields/dayField.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { endAllLogins } from '../../operations/accounts/endAllLogins.ts';
import { accountsWords } from '../../text/accounts/accountsWords.ts';
import { LANGUAGES } from '../../text/language.ts';
import { languageNames } from '../../text/languageNames.ts';
import { acceptStaffNumber } from './acceptStaffNumber.ts';
import { closedEndpoints } from './closedEndpoints.ts';
import { endSessions } from './endSessions.ts';
import { guardPassword } from './guardPassword.ts';
import { keepAssignments } from './keepAssignments.ts';
import { keepRecords } from './keepRecords.ts';
import { makeFirstAdmin } from './makeFirstAdmin.ts';
import { loginEndpoint } from './loginEndpoint.ts';
import { logoutEndpoint } from './logoutEndpoint.ts';
import { onlyOwnPassword } from './onlyOwnPassword.ts';
import { projectLearner } from './projectLearner.ts';
import { refreshEndpoint } from './refreshEndpoint.ts';
import { validateUnit } from './validateUnit.ts';

/** For the person and an admin. */
const ownOrAdmin: FieldAccess = ({ id, req }) =>
  hasRole(req.user, 'admin') || (id !== undefined && req.user?.id === id);

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
    // Of the unit its id is enough: what it is called comes from memory.
    depth: 0,
    loginWithUsername: { allowEmailLogin: false, requireEmail: false },
    tokenExpiration: 7 * 24 * 60 * 60,
    // Payload's lock shuts the owner out, too: `loginFailures` slows down strangers instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure },
  },
  admin: {
    useAsTitle: 'name',
    group: bilingual('组织', 'Organisation'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['name', 'staffNumber', 'unit', 'audience', 'roles'],
    components: { beforeListTable: ['./components/PeopleImport/index.tsx#PeopleImportLink'] },
    listSearchableFields: ['name', 'username', 'staffNumber'],
  },
  access: {
    admin: ({ req }) => hasRole(req.user, 'admin', 'editor', 'trainer'),
    read: anyOf(allow('admin'), managed('unit'), own('id')),
    create: allow('admin'),
    update: anyOf(allow('admin'), own('id')),
    delete: allow('admin'),
  },
  trash: true,
  endpoints: [loginEndpoint, logoutEndpoint, refreshEndpoint, ...closedEndpoints],
  hooks: {
    beforeOperation: [acceptStaffNumber, onlyOwnPassword],
    beforeValidate: [
      ({ data, operation }) => {
        if (data && operation === 'create') data.username ||= data.staffNumber;
        return data;
      },
      makeFirstAdmin,
      guardPassword,
    ],
    beforeChange: [endSessions],
    afterChange: [keepAssignments, projectLearner],
    beforeDelete: [keepRecords, ({ id, req }) => endAllLogins(req.payload, String(id), new Date())],
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
    {
      name: 'username',
      type: 'text',
      label: bilingual('登录名', 'Login name'),
      access: byAdmin,
    },
    // Payload's own, too: nobody has an address, so nobody is asked for one or finds by one.
    {
      name: 'email',
      type: 'email',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      access: { read: nobody, create: nobody, update: nobody },
    },
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
      validate: validateUnit,
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
    {
      name: 'job',
      type: 'text',
      maxLength: 40,
      label: bilingual('岗位', 'Job'),
      access: byAdmin,
    },
    // Where messages go, for who wants them by mail: nobody else's business, and signs nobody in.
    {
      name: 'messageEmail',
      type: 'email',
      label: bilingual('消息邮箱', 'Address for messages'),
      access: { ...byAdmin, read: ownOrAdmin },
    },
    // What mails speak, where there is no browser to ask: chosen in the portal.
    {
      name: 'language',
      type: 'select',
      options: LANGUAGES.map((value) => ({ value, label: languageNames[value] })),
      label: bilingual('消息语言', 'Language of messages'),
      access: { ...byAdmin, read: ownOrAdmin },
    },
    dayField('joinedOn', bilingual('入职', 'Joined on'), { access: byAdmin }),
    dayField('leftOn', bilingual('离职（最后一天）', 'Last day of work'), { access: byAdmin }),
    {
      name: 'mustChangePassword',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual('登录后须先改密码', 'Must choose a new password first'),
      admin: { readOnly: true, position: 'sidebar' },
      access: { create: nobody, update: nobody },
    },
  ],
});
