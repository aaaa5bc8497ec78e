import type { Field } from 'payload';

import { LONGEST_TITLE } from '../domain/content/longestTitle.ts';
import { bilingual } from './bilingual.ts';
import { contentAudienceOptions } from './audienceOptions.ts';
import { minutePicker } from './dates.ts';
import { problemText, type Asked } from './problemText.ts';
import { titleCell } from './publishingAdmin.ts';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The field every kind of content begins with. */
export const titleField: Field = {
  name: 'title',
  type: 'text',
  required: true,
  maxLength: LONGEST_TITLE,
  label: bilingual('标题', 'Title'),
  admin: { components: titleCell },
};

/** The fields all kinds of content share, laid out beside the text. */
export const contentFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    maxLength: 80,
    label: bilingual('网址后缀', 'Address ending'),
    admin: {
      position: 'sidebar',
      description: bilingual('不填则由标题的拼音生成', 'Made from the title when left empty'),
    },
    validate: (value: string | null | undefined, asked: Asked) =>
      !value || slugPattern.test(value) || problemText(asked, 'slug-form'),
  },
  {
    name: 'audience',
    type: 'select',
    hasMany: true,
    required: true,
    index: true,
    defaultValue: ['all'],
    options: contentAudienceOptions,
    label: bilingual('分层', 'Audience'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'restricted',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: bilingual('只向所选分层开放', 'Only for the chosen layers'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: bilingual('专题', 'Topics'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'nominalMinutes',
    type: 'number',
    min: 0.05,
    max: 600,
    label: bilingual('建议时长（分钟）', 'Suggested minutes'),
    admin: {
      position: 'sidebar',
      description: bilingual(
        '不填则按每分钟 400 字估算，随正文更新',
        'By length (400 characters a minute) when left empty',
      ),
    },
  },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: bilingual('封面', 'Cover'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'summary',
    type: 'textarea',
    maxLength: 300,
    label: bilingual('摘要', 'Summary'),
    admin: { description: bilingual('不填则取正文开头', 'From the text when left empty') },
  },
  {
    name: 'source',
    type: 'text',
    maxLength: 300,
    label: bilingual('来源', 'Source'),
  },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: bilingual('发布时间', 'Published at'),
    admin: { position: 'sidebar', date: minutePicker },
  },
];

/** The quiz a learner must pass before an item counts as complete. */
export const checkQuizField: Field = {
  name: 'checkQuiz',
  type: 'relationship',
  relationTo: 'quizzes',
  label: bilingual('学完检查', 'Check quiz'),
  admin: {
    position: 'sidebar',
    description: bilingual('通过后才记学时', 'Must be passed before hours are awarded'),
  },
};
