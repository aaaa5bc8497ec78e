import type { Payload } from 'payload';

import { inPages } from '../../domain/inPages.ts';
import { unitPaths } from '../../domain/accounts/unitPaths.ts';
import type { User } from '../../payload-types.ts';
import { accountsWords } from '../../text/accounts/accountsWords.ts';
import type { Language } from '../../text/language.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { countLearners } from '../stores/learnersInOrder.ts';
import type { LearnerLine } from '../stores/learnerLine.ts';
import { streamLearners } from '../stores/streamLearners.ts';
import { peopleTold, type PaperTold } from './papers/peopleTold.ts';
import type { ReportUnit } from './readReportUnit.ts';
import type { SheetColumn, SheetValue } from './sheet.ts';

interface Line {
  number: number;
  learner: LearnerLine;
  /** Full path of the unit. */
  unit: string;
  layers: string;
}

interface Column extends SheetColumn {
  value: (line: Line) => SheetValue;
}

function columnsIn(language: Language): Column[] {
  const { columns, done, open } = reportsWords[language].papers;
  const { sources } = ledgerWords[language];
  const text = { width: 12, kind: 'text' } as const;
  const hours = { width: 9, kind: 'hours', summed: true } as const;
  return [
    { title: columns.number, width: 6, kind: 'count', value: ({ number }) => number },
    { ...text, title: columns.staffNumber, value: ({ learner }) => learner.staffNumber ?? '' },
    { ...text, title: columns.name, value: ({ learner }) => learner.name },
    { ...text, title: columns.unit, width: 32, value: ({ unit }) => unit },
    { ...text, title: columns.layers, width: 14, value: ({ layers }) => layers },
    { ...hours, title: columns.target, value: ({ learner }) => learner.targetUnits },
    { ...hours, title: columns.earned, value: ({ learner }) => learner.earnedUnits },
    { ...hours, title: columns.missing, value: ({ learner }) => missingUnits(learner) },
    { ...hours, title: sources.online, value: ({ learner }) => learner.onlineUnits },
    { ...hours, title: sources.class, value: ({ learner }) => learner.classUnits },
    { ...hours, title: sources.field, value: ({ learner }) => learner.fieldUnits },
    { ...hours, title: sources.quiz, value: ({ learner }) => learner.quizUnits },
    { ...hours, title: sources.adjustment, value: ({ learner }) => learner.adjustmentUnits },
    {
      ...{ ...text, title: columns.done, width: 9 },
      value: ({ learner }) => (missingUnits(learner) > 0 ? open : done),
    },
  ];
}

const missingUnits = ({ targetUnits, earnedUnits }: LearnerLine): number =>
  Math.max(0, targetUnits - earnedUnits);

interface Wanted {
  report: Pick<ReportUnit, 'units' | 'below'>;
  year: number;
  /** Who is on it, where that is not everybody as of now. */
  lines?: readonly LearnerLine[] | undefined;
  told?: PaperTold | undefined;
  language: Language;
}

/**
 * A unit's year as a table, one row for each learner at or below it: the figures of the trainer's
 * report, read by the page while it is written.
 */
export function learnerTable(
  payload: Payload,
  { report: { units, below }, year, lines, told, language }: Wanted,
): { columns: readonly SheetColumn[]; pages: AsyncIterable<SheetValue[][]> } {
  const columns = columnsIn(language);
  const { audiences } = accountsWords[language];
  const { layerList } = reportsWords[language].papers;
  const pathOf = unitPaths(units);
  async function* pages() {
    let number = 0;
    const all = { year, units: below };
    const read = peopleTold(lines ? inPages(lines, PAGE) : streamLearners(payload, all), {
      told,
      count: async () => lines?.length ?? countLearners(payload, all),
    });
    for await (const learners of read) {
      const layers = await readLayers(payload, learners);
      yield learners.map((learner) => {
        number += 1;
        const own = layers.get(learner.learner) ?? [];
        const line = {
          ...{ number, learner, unit: pathOf(learner.unit) },
          layers: layerList(own.map((layer) => audiences[layer])),
        };
        return columns.map(({ value }) => value(line));
      });
    }
  }
  return { columns, pages: pages() };
}

const PAGE = 1_000;

async function readLayers(payload: Payload, learners: readonly LearnerLine[]) {
  const { docs } = await payload.db.find<Pick<User, 'id' | 'audience'>>({
    collection: 'users',
    where: { id: { in: learners.map(({ learner }) => learner) } },
    select: { audience: true },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map(({ id, audience }) => [id, audience ?? []]));
}
