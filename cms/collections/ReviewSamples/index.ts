import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { ofUnitAndQuarter } from '../ofUnitAndQuarter.ts';

/**
 * Who of a unit is looked at in a quarter, drawn once: with the seed, from how many, and as of
 * which day, so that anybody can draw again and find the same people.
 */
export const ReviewSamples: CollectionConfig = {
  slug: 'review-samples',
  labels: {
    singular: bilingual('季度抽查名单', 'Quarterly sample'),
    plural: bilingual('季度抽查名单', 'Quarterly samples'),
  },
  admin: {
    useAsTitle: 'quarter',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['quarter', 'unit', 'population', 'byName', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('unit')),
    ...{ create: nobody, update: nobody, delete: nobody },
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['unit', 'quarter'], unique: true }],
  fields: [
    ...ofUnitAndQuarter,
    { name: 'seed', type: 'text', required: true, label: bilingual('随机种子', 'Seed') },
    { name: 'asOf', type: 'text', required: true, label: bilingual('名单日期', 'List as of') },
    { name: 'population', type: 'number', required: true, label: bilingual('总人数', 'Of people') },
    {
      name: 'people',
      type: 'json',
      required: true,
      admin: { hidden: true },
      typescriptSchema: typedAs('reports/review/drawSample.ts', 'DrawnPeople'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('抽取人', 'Drawn by'),
    },
    {
      name: 'byName',
      type: 'text',
      required: true,
      label: bilingual('抽取人姓名', 'Drawn by (name)'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('抽取时间', 'Drawn at'),
      admin: { components: toldAs('instant') },
    },
  ],
};
