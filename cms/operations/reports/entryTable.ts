import type { Payload } from 'payload';

import { unitPaths } from '../../domain/accounts/unitPaths.ts';
import { idOf } from '../../domain/idOf.ts';
import { minuteOf } from '../../domain/shanghai.ts';
import type { CreditEntry } from '../../payload-types.ts';
import type { Language } from '../../text/language.ts';
import { entryTitle } from '../../text/ledger/entryTitle.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { countLearners } from '../stores/learnersInOrder.ts';
import type { LearnerLine } from '../stores/learnerLine.ts';
import { streamLearners } from '../stores/streamLearners.ts';
import { inParts } from './papers/inParts.ts';
import { peopleTold, type PaperTold } from './papers/peopleTold.ts';
import type { ReportUnit } from './readReportUnit.ts';
import type { SheetColumn, SheetValue } from './sheet.ts';

/** Learners whose entries are read at once: some ten thousand rows. */
const AT_ONCE = 100;

const FIELDS = {
  learner: true,
  seq: true,
  day: true,
  at: true,
  sourceKind: true,
  sourceTitle: true,
  kind: true,
  units: true,
  policy: true,
  reason: true,
  byName: true,
} as const;

type Entry = Pick<CreditEntry, 'id' | keyof typeof FIELDS>;

interface Line {
  number: number;
  learner: LearnerLine;
  /** Full path of the unit. */
  unit: string;
  entry: Entry;
}

interface Column extends SheetColumn {
  value: (line: Line) => SheetValue;
}

function columnsIn(language: Language): Column[] {
  const { columns } = reportsWords[language].papers;
  const { sources, kinds } = ledgerWords[language];
  const text = { width: 12, kind: 'text' } as const;
  return [
    { title: columns.number, width: 7, kind: 'count', value: ({ number }) => number },
    { ...text, title: columns.staffNumber, value: ({ learner }) => learner.staffNumber ?? '' },
    { ...text, title: columns.name, value: ({ learner }) => learner.name },
    { ...text, title: columns.unit, width: 30, value: ({ unit }) => unit },
    { title: columns.day, width: 12, kind: 'day', value: ({ entry }) => entry.day },
    {
      ...{ ...text, title: columns.at, width: 16 },
      value: ({ entry }) => minuteOf(new Date(entry.at)),
    },
    { ...text, title: columns.source, width: 10, value: ({ entry }) => sources[entry.sourceKind] },
    {
      ...{ ...text, title: columns.content, width: 36 },
      value: ({ entry }) => entryTitle(language, entry),
    },
    { ...text, title: columns.kind, width: 8, value: ({ entry }) => kinds[entry.kind] },
    {
      ...{ title: columns.hours, width: 8, kind: 'hours', summed: true },
      value: ({ entry }) => entry.units,
    },
    { ...text, title: columns.policy, width: 10, value: ({ entry }) => entry.policy },
    { ...text, title: columns.reason, width: 28, value: ({ entry }) => entry.reason ?? '' },
    { ...text, title: columns.by, value: ({ entry }) => entry.byName ?? '' },
  ];
}

interface Wanted {
  report: Pick<ReportUnit, 'units' | 'below'>;
  year: number;
  language: Language;
  told?: PaperTold | undefined;
}

/**
 * Every entry of the ledger behind a unit's year as a table, learner by learner in the order of
 * the report and each in the order in which they were written; read while it is written.
 */
export function entryTable(
  payload: Payload,
  { report: { units, below }, year, language, told }: Wanted,
): { columns: readonly SheetColumn[]; pages: AsyncIterable<SheetValue[][]> } {
  const columns = columnsIn(language);
  const pathOf = unitPaths(units);
  async function* pages() {
    let number = 0;
    const all = { year, units: below };
    const parts = inParts(streamLearners(payload, all), AT_ONCE);
    const count = () => countLearners(payload, all);
    for await (const learners of peopleTold(parts, { told, count })) {
      const entries = await readOf(payload, learners, year);
      yield learners.flatMap((learner) =>
        (entries.get(learner.learner) ?? []).map((entry) => {
          number += 1;
          const line = { number, learner, unit: pathOf(learner.unit), entry };
          return columns.map(({ value }) => value(line));
        }),
      );
    }
  }
  return { columns, pages: pages() };
}

async function readOf(payload: Payload, learners: readonly LearnerLine[], year: number) {
  const { docs } = await payload.db.find<Entry>({
    collection: 'credit-entries',
    where: {
      learner: { in: learners.map(({ learner }) => learner) },
      year: { equals: year },
    },
    sort: 'seq',
    select: FIELDS,
    pagination: false,
    limit: 0,
  });
  return Map.groupBy(docs, ({ learner }) => idOf(learner));
}
