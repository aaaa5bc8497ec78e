import type { Policy } from './policy.ts';

/** The rules where no policy has been entered yet (design: "Default policy"). */
export const defaultPolicy: Policy = {
  version: 'default',
  effectiveFrom: '1970-01-01',
  targetUnits: 8000,
  targets: [],
  bands: [
    { uptoMinutes: 15, inclusive: true, units: 25 },
    { uptoMinutes: 30, inclusive: false, units: 50 },
    { units: 100 },
  ],
  quizUnits: 50,
  halfDayUnits: 400,
  dailyCapUnits: 800,
  claimCapUnits: 2000,
  activeShare: 0.8,
  coverageShare: 0.9,
  passShare: 0.8,
};
