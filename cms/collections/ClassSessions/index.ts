import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { managed } from '../../access/managed.ts';
import { isDay } from '../../domain/shanghai.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';
import { guardClassSession } from './guardClassSession.ts';
import { creditAttendance } from './creditAttendance.ts';

export const ClassSessions: CollectionConfig = {
  slug: 'class-sessions',
  labels: {
    singular: bilingual('线下培训', 'Class session'),
    plural: bilingual('线下培训', 'Class sessions'),
  },
  admin: {
    useAsTitle: 'title',
    group: bilingual('学时', 'Hours'),
    defaultColumns: ['title', 'kind', 'day', 'halfDays', 'unit', 'status'],
  },
  access: {
    read: anyOf(allow('admin'), managed('unit')),
    create: allow('trainer', 'admin'),
    update: anyOf(allow('admin'), managed('unit')),
    delete: anyOf(allow('admin'), managed('unit')),
  },
  defaultSort: '-day',
  hooks: {
    beforeChange: [guardClassSession.beforeChange],
    beforeDelete: [guardClassSession.beforeDelete],
    afterChange: [creditAttendance],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 120,
      label: bilingual('名称', 'Title'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'class',
          options: [
            { value: 'class', label: bilingual('课堂', 'Classroom') },
            { value: 'field', label: bilingual('实境', 'Field') },
          ],
          label: bilingual('形式', 'Kind'),
        },
        {
          name: 'day',
          type: 'text',
          required: true,
          index: true,
          label: bilingual('日期', 'Day'),
          admin: { placeholder: '2026-11-20' },
          validate: (value: string | null | undefined, asked: Asked) =>
            isDay(value ?? '') || problemText(asked, 'class-day-form'),
        },
        {
          name: 'halfDays',
          type: 'number',
          required: true,
          defaultValue: 1,
          min: 1,
          max: 2,
          label: bilingual('半天数', 'Half days'),
          validate: (value: number | null | undefined, asked: Asked) =>
            value === 1 || value === 2 || problemText(asked, 'half-days-form'),
        },
      ],
    },
    { name: 'place', type: 'text', maxLength: 80, label: bilingual('地点', 'Place') },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'org-units',
      required: true,
      index: true,
      label: bilingual('组织单位', 'Unit'),
    },
    {
      name: 'attendees',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: bilingual('到场学员', 'Attendees'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      options: [
        { value: 'planned', label: bilingual('未确认', 'Planned') },
        { value: 'confirmed', label: bilingual('已确认，记入学时', 'Confirmed: hours awarded') },
      ],
      label: bilingual('考勤', 'Attendance'),
      admin: { position: 'sidebar' },
    },
  ],
};
