import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { anyOf } from '../../access/anyOf.ts';
import { managed } from '../../access/managed.ts';
import { SLOTS } from '../../domain/ledger/slot.ts';
import { LECTURER_ROLES } from '../../domain/training/lecturerRoles.ts';
import { isDay } from '../../domain/shanghai.ts';
import { isTimeOfDay } from '../../domain/training/timeOfDay.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { trainingWords } from '../../text/training/trainingWords.ts';
import { guardClassSession } from './guardClassSession.ts';
import { classTurn } from './classTurn.ts';
import { creditAttendance } from './creditAttendance.ts';
import { ownUnits } from './ownUnits.ts';

export const ClassSessions = keptInMemory({
  slug: 'class-sessions',
  labels: {
    singular: bilingual('线下培训', 'Class session'),
    plural: bilingual('线下培训', 'Class sessions'),
  },
  admin: {
    useAsTitle: 'title',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['title', 'kind', 'day', 'slots', 'unit', 'status'],
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
    afterChange: [({ doc, req }) => classTurn.end(req, doc.day as string), creditAttendance],
    afterError: [({ req }) => classTurn.end(req)],
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
          admin: { components: { Field: './components/DayField/index.tsx#DayField' } },
          validate: (value: string | null | undefined, asked: Asked) =>
            isDay(value ?? '') || problemText(asked, 'class-day-form'),
        },
        {
          name: 'slots',
          type: 'select',
          hasMany: true,
          required: true,
          defaultValue: ['morning'],
          options: SLOTS.map((value) => ({
            value,
            label: labelFrom(ledgerWords, ({ slots }) => slots[value]),
          })),
          label: bilingual('时段', 'Half days'),
          admin: {
            description: bilingual(
              '每个时段计一个半天；多天请分次登记',
              'Each counts as half a day; please record each day by itself',
            ),
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'begins',
          type: 'text',
          label: bilingual('开始时间', 'Begins at'),
          admin: {
            description: bilingual(
              '如 08:30；填了，之后签到的就记为迟到',
              'Such as 08:30; who checks in later is noted as late',
            ),
          },
          validate: (value: string | null | undefined, asked: Asked) =>
            !value || isTimeOfDay(value) || problemText(asked, 'class-time-form'),
        },
        {
          name: 'ends',
          type: 'text',
          label: bilingual('结束时间', 'Ends at'),
          validate: (
            value: string | null | undefined,
            asked: Asked & { siblingData: { begins?: string | null } },
          ) => {
            if (!value) return true;
            if (!isTimeOfDay(value)) return problemText(asked, 'class-time-form');
            const { begins } = asked.siblingData;
            return (Boolean(begins) && String(begins) < value) || problemText(asked, 'class-time-order'); // prettier-ignore
          },
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
      filterOptions: ownUnits,
    },
    {
      name: 'alsoUnits',
      type: 'relationship',
      relationTo: 'org-units',
      hasMany: true,
      label: bilingual('同时参加的单位', 'Other units asked to come'),
      filterOptions: ownUnits,
    },
    {
      name: 'invited',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: bilingual('点名邀请的学员', 'Invited by name'),
      admin: {
        description: bilingual(
          '填了就只通知这些人；不填就通知单位里的所有学员。邀请不等于到场，照样签到',
          'With names only these are asked to come, otherwise all learners of the units. Who is invited still has to check in',
        ),
      },
    },
    {
      name: 'seats',
      type: 'number',
      min: 1,
      max: 5000,
      label: bilingual('座位数', 'Seats'),
      admin: {
        description: bilingual(
          '填了就要报名，先到先得，报满的候补；不填就是通知到的人都要来',
          'With a number people sign up, first come first served, the others wait; without one all who are asked are expected',
        ),
      },
    },
    {
      name: 'lecturers',
      type: 'array',
      label: bilingual('授课人（双导师）', 'Lecturers'),
      labels: {
        singular: bilingual('授课人', 'Lecturer'),
        plural: bilingual('授课人', 'Lecturers'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'role',
              type: 'select',
              required: true,
              options: LECTURER_ROLES.map((value) => ({
                value,
                label: labelFrom(trainingWords, ({ lecturers }) => lecturers[value]),
              })),
              label: bilingual('身份', 'Role'),
            },
            {
              name: 'name',
              type: 'text',
              required: true,
              maxLength: 40,
              label: bilingual('姓名', 'Name'),
            },
          ],
        },
      ],
    },
    {
      name: 'attendees',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: bilingual('到场学员', 'Attendees'),
      admin: {
        description: bilingual(
          '用扫码或点名签到的，不用在这里填',
          'Leave empty where people check in by code or are called over',
        ),
      },
    },
    {
      // Who had checked in when it was confirmed: ids. Related rows of a thousand are slow.
      name: 'present',
      type: 'json',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      // Who of them counts for some half days only, as it was confirmed: see `attendedSlots`.
      name: 'partly',
      type: 'json',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'heads',
      type: 'number',
      label: bilingual('核实人数', 'Heads counted'),
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: ({ heads }) => typeof heads === 'number',
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      options: [
        { value: 'planned', label: bilingual('未确认', 'Planned') },
        { value: 'confirmed', label: bilingual('已确认，记入学时', 'Confirmed: hours awarded') },
        { value: 'undone', label: bilingual('已撤销，冲回学时', 'Undone: hours taken back') },
      ],
      label: bilingual('考勤', 'Attendance'),
      admin: {
        position: 'sidebar',
        description: bilingual(
          '确认后时段和名单上的人不能再改，只能加人；登错了就把这一场改为「已撤销」，另登一场。',
          'Once confirmed, people can be added and nothing else changes; what is wrong is undone as a whole and recorded anew.',
        ),
      },
    },
    {
      name: 'warning',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: './components/ClassWarning/index.tsx#ClassWarning' },
      },
    },
    {
      name: 'undoReason',
      type: 'textarea',
      maxLength: 500,
      label: bilingual('撤销原因', 'Why it is undone'),
      admin: {
        position: 'sidebar',
        condition: ({ status }) => status === 'undone',
        description: bilingual('写进每个人的台账，学员看得到', 'Goes into everybody’s record'),
      },
      validate: (value: string | null | undefined, asked: Asked & { data: { status?: unknown } }) =>
        asked.data.status !== 'undone' ||
        Boolean(value?.trim()) ||
        problemText(asked, 'undo-reason'),
    },
    {
      name: 'undoneBy',
      type: 'relationship',
      relationTo: 'users',
      label: bilingual('撤销人', 'Undone by'),
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: ({ status }) => status === 'undone',
      },
    },
    {
      // `yes` once the ledger agrees with the list; until then what the latest save wrote here.
      name: 'credited',
      type: 'text',
      index: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
});
