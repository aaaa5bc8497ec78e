import { allow } from '../../access/allow.ts';
import { publishedForReader } from '../../access/publishedForReader.ts';
import { CONTENT_COLLECTIONS } from '../../domain/content/contentCollections.ts';
import { contentAudienceOptions } from '../../fields/audienceOptions.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { refuseStaleSave } from '../../fields/refuseStaleSave.ts';
import { dayPicker } from '../../fields/dates.ts';
import { editorField, noteWork } from '../../fields/editorField.ts';
import { publishingAdmin, titleCell } from '../../fields/publishingAdmin.ts';
import { fillPlanDefaults } from './fillPlanDefaults.ts';

export const StudyPlans = keptInMemory(
  refuseStaleSave({
    slug: 'study-plans',
    labels: {
      singular: bilingual('学习计划', 'Study plan'),
      plural: bilingual('学习计划', 'Study plans'),
    },
    admin: {
      ...publishingAdmin,
      useAsTitle: 'title',
      group: bilingual('内容', 'Content'),
      defaultColumns: ['title', 'year', 'audience', '_status'],
      preview: ({ slug }) => (typeof slug === 'string' && slug ? `/plans/${slug}?preview=1` : null),
    },
    access: {
      read: publishedForReader,
      readVersions: allow('editor', 'admin'),
      create: allow('editor', 'admin'),
      update: allow('editor', 'admin'),
      delete: allow('editor', 'admin'),
    },
    trash: true,
    versions: { maxPerDoc: 30, drafts: { autosave: { interval: 3000 }, schedulePublish: true } },
    hooks: { beforeValidate: [fillPlanDefaults], beforeChange: [noteWork] },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        maxLength: 120,
        label: bilingual('标题', 'Title'),
        admin: { components: titleCell },
      },
      { name: 'summary', type: 'textarea', maxLength: 300, label: bilingual('说明', 'Summary') },
      {
        name: 'slug',
        type: 'text',
        unique: true,
        maxLength: 80,
        label: bilingual('网址后缀', 'Address ending'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'year',
        type: 'number',
        min: 2000,
        max: 2200,
        index: true,
        label: bilingual('年度', 'Year'),
        admin: { position: 'sidebar' },
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
        name: 'items',
        type: 'array',
        label: bilingual('学习内容', 'Items'),
        labels: { singular: bilingual('内容', 'Item'), plural: bilingual('内容', 'Items') },
        fields: [
          {
            name: 'item',
            type: 'relationship',
            relationTo: [...CONTENT_COLLECTIONS],
            required: true,
            label: bilingual('内容', 'Item'),
          },
          {
            type: 'row',
            fields: [
              {
                name: 'required',
                type: 'checkbox',
                defaultValue: true,
                label: bilingual('必修', 'Required'),
              },
              {
                name: 'due',
                type: 'date',
                label: bilingual('截止日期', 'Due'),
                admin: { date: dayPicker },
              },
            ],
          },
        ],
      },
      editorField,
    ],
  }),
);
