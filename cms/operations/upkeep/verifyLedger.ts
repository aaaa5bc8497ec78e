import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload } from 'payload';

import type { Breach } from '../../domain/ledger/breach.ts';
import { checkCertificates } from '../../domain/ledger/checkCertificates.ts';
import { checkProjection } from '../../domain/ledger/checkProjection.ts';
import { checkYear } from '../../domain/ledger/checkYear.ts';
import type { LedgerFacts, LedgerRow } from '../../domain/ledger/ledgerFacts.ts';
import { defaultPolicy } from '../../domain/policy/defaultPolicy.ts';
import { checkActiveTime } from '../../domain/study/checkActiveTime.ts';
import { isCertificateAltered } from '../ledger/certificates/isCertificateAltered.ts';
import { isProjectionStale } from '../ledger/isProjectionStale.ts';
import { projectLearnerYear } from '../ledger/projectLearnerYear.ts';
import { readMarkFacts } from '../quiz/print/marks/readMarkFacts.ts';
import { readRepairFacts } from '../quiz/repair/readRepairFacts.ts';
import { readClassFacts } from '../training/readClassFacts.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { readAhead } from './readAhead.ts';
import { readProof, type Proof } from './readProof.ts';
import { streamEntries, type EntryBatch } from '../ledger/streamEntries.ts';

interface Verify {
  now: Date;
  onBreach: (breach: Breach) => void;
  /** Rebuilds stored sums that are stale or missing; those mended are no breach any more. */
  repair?: boolean;
}

export interface Verdict {
  entries: number;
  /** Learners who have entries. */
  learners: number;
  breaches: number;
  /** Stored sums rebuilt, with `repair`. */
  repaired: number;
}

/** As many awards as can be between their entry and its sum while somebody looks. */
const UNDER_WAY = 20;
const LOOKS_MS = [0, 30, 100, 300];

interface Facts extends Pick<LedgerFacts, 'policies' | 'classes'> {
  /** Attempts that have passed by one key, or mark, and not by another. */
  regraded: ReadonlySet<string>;
}

/**
 * Proves the whole ledger: recomputes every total and every rule of every learner's year, and
 * tells each breach as it is found. Reads in batches, so memory does not grow with the ledger,
 * and may run beside a working platform.
 *
 * Rules: design, "The hours ledger"; `checkYear`, `checkActiveTime`, `checkCertificates` and
 * `checkProjection` say which.
 */
export async function verifyLedger(
  payload: Payload,
  { now, onBreach, repair = false }: Verify,
): Promise<Verdict> {
  const verdict: Verdict = { entries: 0, learners: 0, breaches: 0, repaired: 0 };
  const policies = [defaultPolicy, ...(await readPolicies(payload))];
  const facts: Facts = {
    policies: new Map(policies.map((policy) => [policy.version, policy])),
    classes: await readClassFacts(payload),
    regraded: new Set([...(await readRepairFacts(payload)), ...(await readMarkFacts(payload))]),
  };
  for await (const { batch, proof } of readAhead(streamProven(payload))) {
    verdict.entries += batch.entries.length;
    verdict.learners += new Set(batch.entries.map(({ learner }) => learner)).size;
    for (const breach of checkBatch(batch, proof, facts)) {
      if (breach.code === 'projection-stale') {
        // An award of this very moment may stand in the ledger and not yet in the sum, and where
        // much is earned the next one may when it is looked at again. Few are under way at once.
        const patience = verdict.breaches < UNDER_WAY ? LOOKS_MS : [0];
        if (!(await staysStale(payload, breach, patience))) continue;
        if (repair) {
          await projectLearnerYear(payload, { learner: breach.learner, year: breach.year, now });
          if (!(await isProjectionStale(payload, breach))) {
            verdict.repaired += 1;
            continue;
          }
        }
      }
      // Issued since the entries were read, of entries that had not come yet.
      if (breach.code === 'certificate-differs' && !(await isCertificateAltered(payload, breach))) {
        continue;
      }
      verdict.breaches += 1;
      onBreach(breach);
    }
  }
  return verdict;
}

/** @param pauses before each look, in milliseconds */
async function staysStale(
  payload: Payload,
  of: { learner: string; year: number },
  pauses: readonly number[],
): Promise<boolean> {
  for (const pause of pauses) {
    await sleep(pause);
    if (!(await isProjectionStale(payload, of))) return false;
  }
  return true;
}

/** Batches of entries, each with what stands behind it. */
async function* streamProven(
  payload: Payload,
): AsyncGenerator<{ batch: EntryBatch; proof: Proof }> {
  for await (const batch of streamEntries(payload)) {
    yield { batch, proof: await readProof(payload, batch.range) };
  }
}

function* checkBatch(
  { entries }: EntryBatch,
  proof: Proof,
  { regraded, ...known }: Facts,
): Iterable<Breach> {
  const facts: LedgerFacts = {
    ...known,
    sittings: new Map(proof.sittings.map((sitting) => [sitting.id, sitting])),
    attempts: new Map(
      proof.attempts.map((attempt) => [
        attempt.id,
        // What was earned by the key that was in force then was earned.
        regraded.has(attempt.id) ? { ...attempt, passed: true } : attempt,
      ]),
    ),
    claims: new Map(proof.claims.map((claim) => [claim.id, claim])),
  };
  const entriesOf = Map.groupBy(entries, ({ learner }) => learner);
  const sittingsOf = Map.groupBy(proof.sittings, ({ learner }) => learner);
  const projectionsOf = Map.groupBy(proof.projections, ({ learner }) => learner);
  const certificatesOf = Map.groupBy(proof.certificates, ({ learner }) => learner);
  const learners = new Set([
    ...certificatesOf.keys(),
    ...entriesOf.keys(),
    ...sittingsOf.keys(),
    ...projectionsOf.keys(),
  ]);
  for (const learner of learners) {
    const years = Map.groupBy(entriesOf.get(learner) ?? [], ({ year }) => year);
    for (const [year, own] of years) {
      const otherKeys = keysOutside(years, year);
      yield* checkYear({ learner, year, entries: own, facts, otherKeys });
    }
    const projections = new Map(projectionsOf.get(learner)?.map((one) => [one.year, one]));
    for (const year of new Set([...years.keys(), ...projections.keys()])) {
      const sum = projections.get(year) ?? null;
      yield* checkProjection({ learner, year }, years.get(year) ?? [], sum);
    }
    const certificates = Map.groupBy(certificatesOf.get(learner) ?? [], ({ year }) => year);
    for (const [year, own] of certificates) {
      yield* checkCertificates({ learner, year }, years.get(year) ?? [], own);
    }
    yield* checkActiveTime(learner, sittingsOf.get(learner) ?? []);
  }
}

function keysOutside(years: ReadonlyMap<number, LedgerRow[]>, year: number): Set<string> {
  const keys = new Set<string>();
  for (const [other, entries] of years) {
    if (other < year) for (const { key } of entries) keys.add(key);
  }
  return keys;
}
