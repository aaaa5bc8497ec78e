import { blanksIn } from '../blanksIn.ts';
import { OPTION_COLUMNS, optionLetter, type BankColumn } from './bankColumns.ts';
import type { BankItem } from './bankItem.ts';
import { leniencyCell, type LeniencyName } from './leniencyCell.ts';
import { ANSWER_MARKS, BLANK_MARKS, escapeMarked, TOPIC_MARKS } from './markedParts.ts';

/** How a table names what is no text of the question. */
export interface CellNames {
  types: Record<BankItem['type'], string>;
  difficulties: Record<NonNullable<BankItem['difficulty']>, string>;
  truth: Record<'true' | 'false', string>;
  yesNo: Record<'true' | 'false', string>;
  leniencies: Record<LeniencyName, string>;
}

/** A question as a row of a table, which `bankCells` reads as the same question. */
export function questionCells(item: BankItem, names: CellNames): Record<BankColumn, string> {
  const { type, stem, topics, difficulty, forPractice } = item;
  const options = optionTexts(item);
  return {
    ...(Object.fromEntries(OPTION_COLUMNS.map((column, n) => [column, options[n] ?? ''])) as Record<
      (typeof OPTION_COLUMNS)[number],
      string
    >),
    ...{ code: item.code ?? '', type: names.types[type], stem, answer: answerOf(item, names) },
    leniency: leniencyCell(item.leniency, names.leniencies),
    explanation: item.explanation ?? '',
    topics: (topics ?? []).map((topic) => escapeMarked(topic, TOPIC_MARKS)).join(TOPIC_MARKS[0]),
    difficulty: difficulty ? names.difficulties[difficulty] : '',
    forPractice: forPractice === null ? '' : names.yesNo[forPractice ? 'true' : 'false'],
    ...{ document: item.document ?? '', number: item.number ?? '', day: item.day ?? '' },
  };
}

function optionTexts({ type, options, pairs }: BankItem): string[] {
  const side = (text: string) => escapeMarked(text, ANSWER_MARKS);
  return type === 'matching'
    ? pairs.map(({ left, right }) => `${side(left)}|${side(right)}`)
    : options.map(({ text }) => text);
}

function answerOf(item: BankItem, { truth }: CellNames): string {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return item.options.map(({ correct }, n) => (correct ? optionLetter(n) : '')).join('');
    case 'true-false':
      return item.answer ? truth.true : truth.false;
    case 'fill-in':
      return filledCell(item);
    case 'numeric':
      return `${item.value ?? ''}${item.tolerance > 0 ? `±${item.tolerance}` : ''}`;
    case 'ordering':
    case 'matching':
      return '';
  }
}

function filledCell({ stem, answers, blanks }: BankItem): string {
  const marks = blanksIn(stem) < 2 ? ANSWER_MARKS : ANSWER_MARKS + BLANK_MARKS;
  const lists = blanks && blanks.length > 0 ? blanks : [answers];
  return lists
    .map((list) => list.map((text) => escapeMarked(text, marks)).join('|'))
    .join(BLANK_MARKS[0]);
}
