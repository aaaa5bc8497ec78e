import type { NumberField } from 'payload';

import type { FigureKind } from '../text/backOffice/tellFigure.ts';

type Components = NonNullable<NonNullable<NumberField['admin']>['components']>;

/** How a number that only programs write is told to whoever reads the record. */
export const toldAs = (kind: FigureKind): Components => ({
  Field: { path: './components/Figure/FigureField.tsx#FigureField', clientProps: { kind } },
  Cell: { path: './components/Figure/FigureCell.tsx#FigureCell', clientProps: { kind } },
});
