/** `granted` is the trainer's word; the hours are the entry's that follows it. */
export const CLAIM_STATES = ['waiting', 'granted', 'refused', 'withdrawn'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What a learner says to have learned elsewhere. */
export interface ClaimedLearning {
  course: string;
  /** Who held it. */
  provider: string;
  /** `YYYY-MM-DD` in Shanghai: its last day, where it took several. */
  day: string;
  /** Hundredths of 学时 asked for. */
  units: number;
}

/** The longest name of a course or provider. */
export const LONGEST_CLAIM_TEXT = 120;

/** The collection, as entries name their source. */
export const CLAIMS = 'claims';

/** The ledger's key for what a claim brings: granted once, it is entered once. */
export const claimKey = (id: string): string => `adjustment:claim:${id}`;
