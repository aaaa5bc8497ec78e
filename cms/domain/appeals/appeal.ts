/** The collections, as operations name them. */
export const APPEALS = 'appeals';
export const APPEAL_STEPS = 'appeal-steps';

/** By name, by name to the officer alone, or with a pass instead of a name. */
export const APPEAL_MODES = ['named', 'confidential', 'anonymous'] as const;
export type AppealMode = (typeof APPEAL_MODES)[number];

/** How a matter came in: by its author in the portal, or entered by an officer. */
export const APPEAL_CHANNELS = [
  ...(['portal', 'box', 'meeting', 'survey', 'reception', 'hotline', 'letter'] as const),
  'other',
] as const;
export type AppealChannel = (typeof APPEAL_CHANNELS)[number];

export const APPEAL_STATES = ['registered', 'claimed', 'answered', 'closed', 'reopened'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** Signs; a matter is told in a few hundred. */
export const LONGEST_APPEAL = 4_000;
export const LONGEST_PLACE = 80;
/** What officers and authors add later. */
export const LONGEST_WORDS = 2_000;
export const MOST_PICTURES = 6;

/** How long an answer and a remedy may take; stored with each case, so that later rules change none. */
export interface AppealClock {
  /** Hours until the first answer. */
  firstHours: number;
  /** Workdays until it is done. */
  doneWorkdays: number;
}

/** What somebody has raised, as it was registered. It never changes. */
export interface Registration extends AppealClock {
  number: string;
  mode: AppealMode;
  category: string;
  unit: string | null;
  /** Milliseconds since 1970; of what is anonymous the hour alone. */
  openedAt: number;
}
