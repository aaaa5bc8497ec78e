import type { LearnerAudience } from '../accounts/audience.ts';

/** A length of online study and what it earns. */
export interface Band {
  /** Upper limit in minutes; absent in the last band. */
  uptoMinutes?: number | null;
  /** Whether the limit itself still belongs to the band. */
  inclusive?: boolean | null;
  units: number;
}

/** The rules by which hours are awarded, as one version. Units are hundredths of 学时. */
export interface Policy {
  version: string;
  /** First day in force, `YYYY-MM-DD` in Shanghai. */
  effectiveFrom: string;
  targetUnits: number;
  targets: { audience: LearnerAudience; units: number }[];
  bands: Band[];
  quizUnits: number;
  halfDayUnits: number;
  dailyCapUnits: number;
  /** The most of a year that may come from learning outside the platform; 0: nothing may. */
  claimCapUnits: number;
  activeShare: number;
  coverageShare: number;
  passShare: number;
}
