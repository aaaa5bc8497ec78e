import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { contentAudienceOptions } from '../../fields/audienceOptions.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { minutePicker } from '../../fields/dates.ts';
import { editorField, noteWork } from '../../fields/editorField.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { refuseStaleSave } from '../../fields/refuseStaleSave.ts';
import { levelsField } from './levelsField.ts';
import { validateCloses } from './validateCloses.ts';

/**
 * A season of the contest: levels drawn from the bank, when it is on and who may play. Which
 * questions can come is for editors to know; what learners may, pages of the portal say.
 */
export const ContestSeasons = keptInMemory(
  refuseStaleSave({
    slug: 'contest-seasons',
    labels: {
      singular: bilingual('闯关赛季', 'Contest season'),
      plural: bilingual('闯关竞赛', 'Contest seasons'),
    },
    admin: {
      hidden: hiddenUnless('editor', 'admin'),
      components: {
        views: { edit: { versions: { Component: './components/Versions/index.tsx#Versions' } } },
      },
      useAsTitle: 'title',
      group: bilingual('内容', 'Content'),
      defaultColumns: ['title', 'opensAt', 'closesAt', '_status'],
    },
    access: {
      read: allow('editor', 'admin'),
      readVersions: allow('editor', 'admin'),
      create: allow('editor', 'admin'),
      update: allow('editor', 'admin'),
      delete: allow('editor', 'admin'),
    },
    trash: true,
    // Without autosave: a season is set up at one sitting, and its levels are weighed as saved.
    versions: { maxPerDoc: 30, drafts: true },
    hooks: { beforeChange: [noteWork] },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        maxLength: 60,
        label: bilingual('标题', 'Title'),
      },
      {
        name: 'rules',
        type: 'textarea',
        maxLength: 300,
        label: bilingual('规则说明', 'Rules'),
        admin: {
          description: bilingual(
            '写给学员看的一两句话。闯关不记学时，页面上会写明',
            'A sentence or two for learners. No hours are earned; the page says so',
          ),
        },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'opensAt',
            type: 'date',
            required: true,
            label: bilingual('开始时间', 'Opens'),
            admin: { date: minutePicker },
          },
          {
            name: 'closesAt',
            type: 'date',
            required: true,
            label: bilingual('结束时间', 'Closes'),
            admin: {
              date: minutePicker,
              description: bilingual(
                '到点后不再计分，参加者可以看自己答过的题的答案和解析',
                'Nothing counts after it; those who played can then see the keys of what they answered',
              ),
            },
            validate: validateCloses,
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'lives',
            type: 'number',
            required: true,
            min: 1,
            max: 5,
            defaultValue: 3,
            label: bilingual('机会数', 'Lives'),
            admin: {
              description: bilingual('答错或超时扣一次', 'A wrong or late answer costs one'),
            },
          },
          {
            name: 'runsPerDay',
            type: 'number',
            required: true,
            min: 1,
            max: 20,
            defaultValue: 3,
            label: bilingual('每天可闯次数', 'Runs a day'),
            admin: { description: bilingual('取最好的一次', 'The best run counts') },
          },
        ],
      },
      {
        name: 'banks',
        type: 'relationship',
        relationTo: 'topics',
        hasMany: true,
        label: bilingual('题库专题', 'Question banks'),
        admin: {
          description: bilingual(
            '关卡自己没有选专题和试题的，从这里抽。不想公布答案的试题不要放进来',
            'For levels that choose neither topics nor questions. Leave out what must never be shown with its key',
          ),
        },
      },
      levelsField,
      {
        name: 'rehearsal',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: './components/QuizRehearsal/ContestRehearsal.tsx#ContestRehearsal' },
        },
      },
      {
        name: 'audience',
        type: 'select',
        hasMany: true,
        required: true,
        defaultValue: ['all'],
        options: contentAudienceOptions,
        label: bilingual('分层', 'Audience'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'restricted',
        type: 'checkbox',
        defaultValue: false,
        label: bilingual('只向所选分层开放', 'Only for the chosen layers'),
        admin: { position: 'sidebar' },
      },
      {
        // Said apart: with its units deleted a season is for nobody, not for everybody.
        name: 'onlyUnits',
        type: 'checkbox',
        defaultValue: false,
        label: bilingual('只向所选单位开放', 'Only for the chosen units'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'units',
        type: 'relationship',
        relationTo: 'org-units',
        hasMany: true,
        label: bilingual('单位（含下级）', 'Units, with all below'),
        admin: {
          position: 'sidebar',
          condition: (data) => data.onlyUnits === true,
        },
      },
      editorField,
    ],
  }),
);
