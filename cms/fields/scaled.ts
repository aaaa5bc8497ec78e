import type { NumberField } from 'payload';

type Components = NonNullable<NonNullable<NumberField['admin']>['components']>;

const scaled = (factor: number, unit: string): Components => {
  const clientProps = { factor, unit };
  const from = './components/ScaledNumber/';
  return {
    Field: { path: `${from}ScaledNumberField.tsx#ScaledNumberField`, clientProps },
    Cell: { path: `${from}ScaledNumberCell.tsx#ScaledNumberCell`, clientProps },
  };
};

/** How a number that is stored in small units is typed and shown: people never see the stored one. */
export const typedIn = {
  /** Stored as hundredths, typed as 学时. */
  hours: scaled(100, 'hours'),
  /** Stored as 0 to 1, typed as a percentage. */
  percent: scaled(0.01, 'percent'),
} as const;
