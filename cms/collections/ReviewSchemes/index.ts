import type { CollectionConfig, Field, StaticLabel } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { INDICATORS, type Indicator } from '../../domain/reports/review/indicators.ts';
import { toQuarter } from '../../domain/reports/review/quarter.ts';
import { defaultScheme } from '../../domain/reports/review/reviewScheme.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';
import { reviewWords } from '../../text/review/reviewWords.ts';
import { refuseUnsoundWeights } from './refuseUnsoundWeights.ts';

const whole = (
  name: string,
  label: StaticLabel,
  defaultValue: number,
  [min, max]: [number, number],
): Field => ({
  // prettier-ignore
  name,
  type: 'number',
  required: true,
  ...{ min, max, defaultValue, label },
  admin: { step: 1 },
  validate: (value: number | null | undefined, asked: Asked) =>
    (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) ||
    problemText(asked, 'review-whole', { min, max }),
});

const weight = ({ id, weight: defaultValue }: Indicator): Field =>
  whole(id, labelFrom(reviewWords, ({ indicators }) => indicators[id].name), defaultValue, [0, 100]); // prettier-ignore

/**
 * What counts how much in the quarterly check, from a quarter on. What is signed keeps the weights
 * it was signed with.
 */
export const ReviewSchemes: CollectionConfig = {
  slug: 'review-schemes',
  labels: {
    singular: bilingual('考评办法', 'Review scheme'),
    plural: bilingual('考评办法', 'Review schemes'),
  },
  admin: {
    useAsTitle: 'from',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['from', 'passLine', 'sampleLeast', 'samplePercent'],
    description: bilingual(
      '十二项指标的权重合计 100，从所填季度起适用；没有填写时用平台自带的权重。已签字的考评表不受影响。',
      'The weights of the twelve indicators are 100 together and apply from a quarter on; without any the platform’s own apply. What is signed stays as it is.',
    ),
  },
  access: {
    read: allow('trainer', 'admin'),
    ...{ create: allow('admin'), update: allow('admin'), delete: allow('admin') },
  },
  defaultSort: '-from',
  hooks: { beforeChange: [refuseUnsoundWeights] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      label: bilingual('从哪个季度起', 'From the quarter'),
      admin: { placeholder: '2027Q1' },
      validate: (value: string | null | undefined, asked: Asked) =>
        toQuarter(value ?? '') !== null || problemText(asked, 'quarter-form'),
    },
    whole('passLine', bilingual('合格线', 'Pass line'), defaultScheme.passLine, [0, 100]),
    ...INDICATORS.map(weight),
    whole('sampleLeast', bilingual('抽查至少几人', 'Sample: people at least'), defaultScheme.sampleLeast, [1, 200]), // prettier-ignore
    whole('samplePercent', bilingual('抽查比例（%）', 'Sample: percentage'), defaultScheme.samplePercent, [0, 100]), // prettier-ignore
  ],
};
