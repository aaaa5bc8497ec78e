/** What the platform has said it has, and must still have after any kill. */
export interface Acknowledged {
  /** Highest active seconds of each sitting, by its learner and item. */
  reports: Map<string, number>;
  /** Entries of the ledger, by learner and item. */
  awards: Map<string, string>;
  /** Items whose publication was answered with 201, with their title. */
  published: Map<string, string>;
  /** Items that were to be published by the clock, as was answered with their schedule. */
  scheduled: Set<string>;
  /** Requests by status, 0 where there was no answer at all. */
  statuses: Map<number, number>;
  /** How often what was said by answers nobody expects: bare 500s, and those that shut out. */
  unexpected: Map<string, number>;
}

export const nothingYet = (): Acknowledged => ({
  reports: new Map(),
  awards: new Map(),
  published: new Map(),
  scheduled: new Set(),
  statuses: new Map(),
  unexpected: new Map(),
});
