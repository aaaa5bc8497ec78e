import type { Field } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { signedIn } from '../../access/signedIn.ts';
import { defaultPolicy } from '../../domain/policy/defaultPolicy.ts';
import { shareProblem } from '../../domain/policy/shareProblem.ts';
import { LEAST_TARGET, unitsProblem } from '../../domain/policy/unitsProblem.ts';
import { isDay } from '../../domain/shanghai.ts';
import { learnerAudienceOptions } from '../../fields/audienceOptions.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';
import { typedIn } from '../../fields/scaled.ts';
import { keepPastPolicies } from './keepPastPolicies.ts';
import { refuseUnsoundPolicy } from './refuseUnsoundPolicy.ts';
import { refuseUsedPolicy } from './refuseUsedPolicy.ts';
import { validateBands } from './validateBands.ts';

/** Stored as hundredths of 学时, typed as 学时. */
const units = (
  name: string,
  label: { zh: string; en: string },
  defaultValue: number,
  least = 0,
): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue,
  label,
  admin: { components: typedIn.hours },
  validate: (value: number | null | undefined, asked: Asked) => {
    const problem = unitsProblem(value, least);
    return problem === null || problemText(asked, problem);
  },
});

/** Stored as 0 to 1, typed in percent. */
const share = (name: string, label: { zh: string; en: string }, defaultValue: number): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue,
  label,
  admin: { components: typedIn.percent },
  validate: (value: number | null | undefined, asked: Asked) => {
    const problem = shareProblem(value);
    return problem === null || problemText(asked, problem);
  },
});

/** Versioned rules. A version never changes once it is in force; a new one starts later. */
export const TrainingPolicies = keptInMemory({
  slug: 'training-policies',
  labels: {
    singular: bilingual('培训政策', 'Training policy'),
    plural: bilingual('培训政策', 'Training policies'),
  },
  admin: {
    useAsTitle: 'title',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['title', 'version', 'effectiveFrom', 'targetUnits'],
    description: bilingual(
      '新版本自生效日起适用，不影响已记入的学时。',
      'A version applies from its day on and moves no past hour.',
    ),
  },
  access: {
    read: signedIn,
    create: allow('admin'),
    update: allow('admin'),
    delete: allow('admin'),
  },
  defaultSort: '-effectiveFrom',
  hooks: {
    beforeChange: [keepPastPolicies, refuseUnsoundPolicy],
    beforeDelete: [refuseUsedPolicy],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 80,
      label: bilingual('名称', 'Title'),
    },
    {
      name: 'version',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      label: bilingual('版本号', 'Version'),
    },
    {
      name: 'effectiveFrom',
      type: 'text',
      required: true,
      index: true,
      label: bilingual('生效日', 'Effective from'),
      admin: { placeholder: '2027-01-01' },
      validate: (value: string | null | undefined, asked: Asked) =>
        isDay(value ?? '') || problemText(asked, 'policy-day-form'),
    },
    { name: 'note', type: 'textarea', maxLength: 1000, label: bilingual('说明', 'Note') },
    units('targetUnits', bilingual('年度目标', 'Yearly target'), 8000, LEAST_TARGET),
    {
      name: 'targets',
      type: 'array',
      label: bilingual('分层目标', 'Targets by layer'),
      labels: {
        singular: bilingual('分层目标', 'Target'),
        plural: bilingual('分层目标', 'Targets'),
      },
      admin: {
        description: bilingual(
          '属于多个分层的学员按最高的目标计',
          'A learner of several layers has the highest of their targets',
        ),
      },
      fields: [
        {
          name: 'audience',
          type: 'select',
          required: true,
          options: learnerAudienceOptions,
          label: bilingual('分层', 'Audience'),
        },
        units('units', bilingual('目标', 'Target'), 8000, LEAST_TARGET),
      ],
    },
    {
      name: 'bands',
      type: 'array',
      required: true,
      minRows: 1,
      label: bilingual('线上学习折算', 'Online bands'),
      labels: { singular: bilingual('一档', 'Band'), plural: bilingual('各档', 'Bands') },
      defaultValue: [
        { uptoMinutes: 15, inclusive: true, units: 25 },
        { uptoMinutes: 30, inclusive: false, units: 50 },
        { units: 100 },
      ],
      validate: validateBands,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'uptoMinutes',
              type: 'number',
              min: 0,
              label: bilingual('至（分钟）', 'Up to (minutes)'),
              admin: { description: bilingual('最后一档不填', 'Empty in the last band') },
            },
            {
              name: 'inclusive',
              type: 'checkbox',
              defaultValue: true,
              label: bilingual('含该分钟', 'Inclusive'),
            },
            units('units', bilingual('可得', 'Earns'), 25),
          ],
        },
      ],
    },
    units('quizUnits', bilingual('测验合格', 'Quiz passed'), 50),
    units('halfDayUnits', bilingual('课堂、实境每半天', 'Class or field, half a day'), 400),
    units('dailyCapUnits', bilingual('每日上限', 'Daily cap'), 800),
    {
      name: 'claimCapUnits',
      type: 'number',
      defaultValue: defaultPolicy.claimCapUnits,
      label: bilingual('学时申报每年上限', 'Most from claims a year'),
      admin: {
        components: typedIn.hours,
        description: bilingual(
          '外部学习经申报一年最多记入多少；填 0 表示不认',
          'What learning from outside may bring in a year; 0: nothing',
        ),
      },
      validate: (value: number | null | undefined, asked: Asked) => {
        const problem = unitsProblem(value ?? defaultPolicy.claimCapUnits);
        return problem === null || problemText(asked, problem);
      },
    },
    share('activeShare', bilingual('有效时间比例', 'Active share'), 0.8),
    share('coverageShare', bilingual('内容覆盖比例', 'Coverage share'), 0.9),
    share('passShare', bilingual('测验合格比例', 'Pass share'), 0.8),
    {
      name: 'preview',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: './components/PolicyPreview/index.tsx#PolicyPreview' },
      },
    },
  ],
});
