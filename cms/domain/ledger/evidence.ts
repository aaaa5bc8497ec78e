import { z } from 'zod';

import type { SourceKind } from './ledgerEntry.ts';
import { SLOTS } from './slot.ts';

const online = z.object({
  kind: z.literal('online'),
  session: z.string(),
  itemVersion: z.string(),
  activeSeconds: z.number(),
  requiredSeconds: z.number(),
  nominalSeconds: z.number(),
  coverage: z.number(),
  requiredCoverage: z.number(),
  /** The attempt that passed the check quiz, where the item has one. */
  attempt: z.string().nullish(),
  score: z.number().nullish(),
  passShare: z.number().nullish(),
  /** When the first of the sittings began, and the last. */
  startedAt: z.string(),
  lastStartedAt: z.string(),
  completedAt: z.string(),
  /** Over how many sittings the active time was gathered. */
  sittings: z.number(),
});

const quiz = z.object({
  kind: z.literal('quiz'),
  attempt: z.string(),
  number: z.number(),
  score: z.number().nullish(),
  passShare: z.number().nullish(),
  startedAt: z.string(),
  submittedAt: z.string(),
  /** Of one sat on paper: which printed paper, in which form. */
  printed: z.string().nullish(),
  form: z.string().nullish(),
});

const attended = z.object({
  day: z.string(),
  slots: z.array(z.enum(SLOTS)),
  place: z.string().nullish(),
});
const inClass = attended.extend({ kind: z.literal('class') });
const inField = attended.extend({ kind: z.literal('field') });

/** What an award is made from. Instants are ISO texts, days `YYYY-MM-DD`, shares 0 to 1. */
export type Evidence = z.infer<typeof online | typeof quiz | typeof inClass | typeof inField>;

// A ledger is for ever: what an earlier version did not write yet may be absent for good.
const kind = { kind: true } as const;
/** How many half days, from the time before they had names. */
const halfDays = z.number().optional();
const told = z.discriminatedUnion('kind', [
  online.partial().required(kind),
  quiz.partial().required(kind),
  inClass.partial().required(kind).extend({ halfDays }),
  inField.partial().required(kind).extend({ halfDays }),
]);

/** What a stored entry tells of its evidence. */
export type ToldEvidence = z.infer<typeof told>;

/** Evidence as the ledger keeps it; which kind it is, the entry's `sourceKind` says. */
export type StoredEvidence = Evidence extends infer Each ? Omit<Each, 'kind'> : never;

/**
 * The evidence of an entry as it is stored.
 *
 * @returns null where there is none, and where a part of it is not what it has to be
 */
export function readEvidence({
  sourceKind,
  evidence,
}: {
  sourceKind: SourceKind;
  evidence?: unknown;
}): ToldEvidence | null {
  if (typeof evidence !== 'object' || evidence === null || Array.isArray(evidence)) return null;
  return told.safeParse({ ...evidence, kind: sourceKind }).data ?? null;
}

/** What the ledger keeps of the evidence of an award: also what the outside is sent. */
export function writeEvidence({ kind: _, ...stored }: Evidence): StoredEvidence {
  return stored;
}
