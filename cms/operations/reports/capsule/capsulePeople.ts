import type { Payload } from 'payload';

import { unitPaths } from '../../../domain/accounts/unitPaths.ts';
import { idOf } from '../../../domain/idOf.ts';
import { totals } from '../../../domain/ledger/totals.ts';
import type { Policy } from '../../../domain/policy/policy.ts';
import { standingAt } from '../../../domain/policy/targetChange.ts';
import { yearTarget } from '../../../domain/policy/yearTarget.ts';
import type {
  CapsuleLine,
  CertificateLine,
  ChangeLine,
  EntryLine,
  PersonLine,
} from '../../../domain/reports/capsule/capsuleLine.ts';
import type { Certificate, CreditEntry, TargetChange, User } from '../../../payload-types.ts';
import type { Language } from '../../../text/language.ts';
import { entryTitle } from '../../../text/ledger/entryTitle.ts';
import { describeTargetPart } from '../../../text/policy/describeTargetPart.ts';
import { toTargetChange } from '../../policy/toTargetChange.ts';
import { countLearners } from '../../stores/learnersInOrder.ts';
import type { LearnerLine } from '../../stores/learnerLine.ts';
import { streamLearners } from '../../stores/streamLearners.ts';
import { inParts } from '../papers/inParts.ts';
import { peopleTold, type PaperTold } from '../papers/peopleTold.ts';
import type { ReportUnit } from '../readReportUnit.ts';

/** Learners whose entries are read at once: some ten thousand rows. */
const AT_ONCE = 100;

interface Wanted {
  report: Pick<ReportUnit, 'units' | 'below'>;
  year: number;
  now: Date;
  language: Language;
  policyOf: (year: number) => Policy;
  told?: PaperTold | undefined;
}

/** A learner's block of a capsule. */
interface PersonBlock {
  person: PersonLine;
  lines: CapsuleLine[];
}

/**
 * The learners of a unit's report, each with all that makes up the year, in the report's order;
 * read while it is written. It is told as of `now`: what is entered meanwhile is in the next
 * capsule, and sums are those of the entries that are in this one.
 */
export async function* capsulePeople(
  payload: Payload,
  wanted: Wanted,
): AsyncGenerator<PersonBlock> {
  const { units, below } = wanted.report;
  const all = { year: wanted.year, units: below };
  const pathOf = unitPaths(units);
  const parts = inParts(streamLearners(payload, all), AT_ONCE);
  const count = () => countLearners(payload, all);
  for await (const learners of peopleTold(parts, { told: wanted.told, count })) {
    const read = await readOf(payload, learners, wanted);
    for (const learner of learners) {
      yield blockOf(learner, pathOf(learner.unit), { ...wanted, ...read });
    }
  }
}

type Read = Awaited<ReturnType<typeof readOf>>;

function blockOf(
  { learner: id, name, staffNumber }: LearnerLine,
  unit: string,
  { accounts, entries, changes, certificates, year, now, language, policyOf }: Wanted & Read,
): PersonBlock {
  const own = (entries.get(id) ?? []).filter(({ at }) => Date.parse(at) <= now.getTime());
  const changed = (changes.get(id) ?? []).filter(({ at }) => at <= now.getTime());
  const papers = (certificates.get(id) ?? []).filter(({ at }) => at <= now.getTime());
  const target = yearTarget({
    ...{ year, policyOf, account: accounts.get(id) ?? {} },
    changes: standingAt(changed.map(toTargetChange), now.getTime()),
  });
  const person: PersonLine = {
    ...{ t: 'person', id, name, staffNumber: staffNumber ?? null, unit, ...totals(own) },
    targetUnits: target.units,
    target: target.parts.map((part) => ({
      ...{ from: part.from, to: part.to, units: part.units },
      why: describeTargetPart(language, target, part),
    })),
    entries: own.length,
  };
  const entryLines = own.map((entry) => entryLine(entry, language));
  const lines = [person, ...changed.map(changeLine), ...entryLines, ...papers.map(certificateLine)];
  return { person, lines };
}

const entryLine = (entry: CreditEntry, language: Language): EntryLine => ({
  ...{ t: 'entry', id: entry.id, seq: entry.seq, day: entry.day, at: entry.at, kind: entry.kind },
  ...{ source: entry.sourceKind, title: entryTitle(language, entry), units: entry.units },
  ...{ policy: entry.policy, reason: entry.reason ?? null, by: entry.byName ?? null },
  reverses: entry.reverses ?? null,
});

const instant = (at: number) => new Date(at).toISOString();

const changeLine = (change: TargetChange): ChangeLine => ({
  ...{ t: 'change', id: change.id, kind: change.kind, cause: change.cause },
  ...{ from: change.from, to: change.to, document: change.document },
  ...{ at: instant(change.at), by: change.byName },
  revokedAt: change.revokedAt ? instant(change.revokedAt) : null,
  revokedBy: change.revokedByName ?? null,
});

const certificateLine = (paper: Certificate): CertificateLine => ({
  ...{ t: 'certificate', number: paper.number, at: instant(paper.at), seq: paper.seq },
  ...{ earnedUnits: paper.earnedUnits, targetUnits: paper.targetUnits },
});

async function readOf(payload: Payload, learners: readonly LearnerLine[], { year }: Wanted) {
  const ids = learners.map(({ learner }) => learner);
  const whole = { pagination: false, limit: 0 } as const;
  const ofYear = { learner: { in: ids }, year: { equals: year } };
  const [entries, changes, certificates, accounts] = await Promise.all([
    payload.db.find<CreditEntry>({
      ...{ ...whole, collection: 'credit-entries', sort: 'seq', where: ofYear },
      select: {
        ...{ learner: true, seq: true, day: true, at: true, kind: true, units: true },
        ...{ sourceKind: true, sourceTitle: true, policy: true, reason: true },
        ...{ byName: true, reverses: true },
      },
    }),
    payload.db.find<TargetChange>({
      ...{ ...whole, collection: 'target-changes', sort: 'at' },
      where: { learner: { in: ids } },
    }),
    payload.db.find<Certificate>({
      ...{ ...whole, collection: 'certificates', sort: 'issue', where: ofYear },
    }),
    payload.db.find<User>({
      ...{ ...whole, collection: 'users', where: { id: { in: ids } } },
      select: { audience: true, joinedOn: true, leftOn: true },
    }),
  ]);
  return {
    entries: Map.groupBy(entries.docs, ({ learner }) => idOf(learner)),
    changes: Map.groupBy(changes.docs, ({ learner }) => idOf(learner)),
    certificates: Map.groupBy(certificates.docs, ({ learner }) => idOf(learner)),
    accounts: new Map(accounts.docs.map((account) => [account.id, account])),
  };
}
