import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { LONGEST_REPORT_NAME } from '../../domain/reports/savedReport.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * What a trainer wants to be told once a month: a unit, what its people are narrowed by, and which
 * files. It is its trainer's own, who may delete it; figures are in none.
 */
export const SavedReports: CollectionConfig = {
  slug: 'saved-reports',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: { read: own('learner'), create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  defaultSort: '-at',
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'name', type: 'text', required: true, maxLength: LONGEST_REPORT_NAME },
    // An id: a unit that is deleted leaves a report that nobody is told of.
    { name: 'unit', type: 'text', required: true },
    {
      name: 'filter',
      type: 'json',
      required: true,
      typescriptSchema: typedAs('reports/savedReport.ts', 'ReportFilter'),
    },
    {
      name: 'formats',
      type: 'json',
      required: true,
      typescriptSchema: typedAs('reports/savedReport.ts', 'ReportFormat[]'),
    },
    { name: 'at', type: 'number', required: true },
    // One filling of the form: sent twice it is one report.
    { name: 'request', type: 'text', required: true, unique: true },
  ],
};
