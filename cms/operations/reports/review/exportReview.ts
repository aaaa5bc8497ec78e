import type { Payload } from 'payload';

import { unitPaths } from '../../../domain/accounts/unitPaths.ts';
import { minuteOf } from '../../../domain/shanghai.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../../text/language.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { reviewWords } from '../../../text/review/reviewWords.ts';
import { sayIndicator } from '../../../text/review/sayIndicator.ts';
import { formatScore } from '../../../text/review/formatScore.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { streamWorkbook } from '../streamWorkbook.ts';
import type { WantedReview } from './expectReview.ts';
import { readComments } from './readComments.ts';
import { readReview, type Review } from './readReview.ts';
import { readSample, type Sample } from './readSample.ts';

/**
 * A unit's quarterly check as a workbook to hand in: the twelve indicators with what they are
 * counted from, the comments, and who was drawn with what was found.
 *
 * @throws OperationError as `expectReview`
 */
export async function exportReview(
  payload: Payload,
  { language = DEFAULT_LANGUAGE, ...wanted }: WantedReview & { language?: Language },
): Promise<{ name: string; workbook: AsyncIterable<Uint8Array<ArrayBuffer>> }> {
  const review = await readReview(payload, wanted);
  const [comments, sample] = await Promise.all([
    readComments(payload, review),
    readSample(payload, review),
  ]);
  const { papers, quarter: sayQuarter } = reviewWords[language];
  const { sheets, columns: titles } = papers;
  const { unit, quarter, units } = review;
  const [pathOf, text] = [unitPaths(units), { width: 16, kind: 'text' } as const];
  const named = sayQuarter(quarter.year, quarter.number);
  const overAll = {
    title: { words: papers.title(unit.name, named), facts: factsOf(review, language) },
    foot: { total: '', signers: reportsWords[language].papers.signers },
  };
  const number = { title: titles.number, width: 6, kind: 'count' } as const;
  const all: Sheet[] = [
    {
      ...{ name: sheets.review, ...overAll },
      foot: { ...overAll.foot, total: reportsWords[language].papers.total },
      columns: [
        number,
        { ...text, title: titles.indicator, width: 20 },
        { ...text, title: titles.inputs, width: 40 },
        { title: titles.value, width: 10, kind: 'share' },
        { title: titles.weight, width: 8, kind: 'count', summed: true },
        { title: titles.counted, width: 11, kind: 'hours', summed: true },
        { title: titles.points, width: 9, kind: 'hours', summed: true },
        { ...text, title: titles.formula, width: 60 },
      ],
      pages: onePage(indicatorRows(review, language)),
    },
    {
      ...{ name: sheets.comments, ...overAll },
      columns: [
        number,
        { ...text, title: titles.at },
        { ...text, title: titles.by },
        { ...text, title: titles.words, width: 70 },
      ],
      pages: onePage(
        comments.map(({ at, byName, words }, n) => [n + 1, minuteOf(new Date(at)), byName, words]),
      ),
    },
    {
      ...{ name: sheets.sample, ...overAll },
      columns: [
        number,
        { ...text, title: titles.staffNumber, width: 12 },
        { ...text, title: titles.name, width: 12 },
        { ...text, title: titles.unit, width: 32 },
        { title: titles.hours, width: 10, kind: 'hours' },
        { title: titles.lastDay, width: 12, kind: 'day' },
        { title: titles.classes, width: 10, kind: 'count' },
        { ...text, title: titles.finding, width: 50 },
      ],
      pages: onePage(sampleRows(sample, { language, pathOf })),
    },
  ];
  return { name: `${papers.file(unit.name, quarter.name)}.xlsx`, workbook: streamWorkbook(...all) };
}

function factsOf({ units, unit, sheet, signed }: Review, language: Language): string {
  const { papers } = reviewWords[language];
  return papers.facts({
    ...{ path: unitPaths(units)(unit.id), asOf: sheet.asOf, passLine: sheet.passLine },
    score: sheet.score === null ? papers.none : formatScore(sheet.score),
    signed: signed ? papers.signed(signed.byName, minuteOf(new Date(signed.at))) : papers.open,
  });
}

function indicatorRows({ sheet }: Review, language: Language): SheetValue[][] {
  const { papers } = reviewWords[language];
  return sheet.lines.map((line, n) => {
    const { name, formula, inputs } = sayIndicator(language, line);
    return [
      ...[
        n + 1,
        name,
        inputs.map(({ label, figure }) => `${label} ${figure}`).join(papers.between),
      ],
      ...[line.value === null ? '' : line.value / 10_000, line.setWeight, line.weight],
      ...[line.points, formula],
    ];
  });
}

function sampleRows(
  sample: Sample | null,
  { language, pathOf }: { language: Language; pathOf: (unit: string | null) => string },
): SheetValue[][] {
  const { papers, verdicts } = reviewWords[language];
  return (sample?.people ?? []).map(({ name, staffNumber, unit, findings, ...person }, n) => {
    const found = findings.map(({ verdict, words, byName }) => [verdicts[verdict], words, byName].filter(Boolean).join(' ')); // prettier-ignore
    return [
      ...[n + 1, staffNumber ?? '', name, pathOf(unit), person.units, person.lastDay ?? ''],
      ...[person.trainings, found.length > 0 ? found.join('\n') : papers.unseen],
    ];
  });
}

async function* onePage<T>(rows: T): AsyncGenerator<T> {
  yield await Promise.resolve(rows);
}
