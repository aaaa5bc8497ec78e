import { dayOfCell } from '../../dayOfCell.ts';
import { cellText, type SheetCell } from '../../sheetCell.ts';
import { blanksIn } from '../blanksIn.ts';
import type { Difficulty } from '../difficulty.ts';
import type { QuestionType } from '../questionTypes.ts';
import { OPTION_COLUMNS, optionLetter, type BankColumn } from './bankColumns.ts';
import { emptyItem, type BankItem } from './bankItem.ts';
import type { BankProblem } from './bankProblem.ts';
import { cleanText } from './cleanText.ts';
import { plainText } from './itemKeys.ts';
import { itemProblem } from './itemProblem.ts';
import { readLeniency, type LeniencyName } from './leniencyCell.ts';
import { ANSWER_MARKS, BLANK_MARKS, splitMarked, splitOuter, TOPIC_MARKS } from './markedParts.ts';
import { readNumeric } from './readNumeric.ts';

/** How tables call types, degrees of difficulty, differences, true and false; in small letters, half-width. */
export interface BankNames {
  types: ReadonlyMap<string, QuestionType>;
  difficulties: ReadonlyMap<string, Difficulty>;
  truth: ReadonlyMap<string, boolean>;
  leniencies: ReadonlyMap<string, LeniencyName>;
}

export type BankCells = Partial<Record<BankColumn, SheetCell>>;
type Read<T> = T | { problem: BankProblem };

/** A cell's own text: what is full-width in a question stays so. */
export function ownText(cell: SheetCell | undefined): string {
  return typeof cell === 'string' ? cleanText(cell) : cellText(cell);
}

/** Reads one row of a table of questions. */
export function bankCells(cells: BankCells, names: BankNames): Read<{ item: BankItem }> {
  const type = typeOf(cells, names);
  if (typeof type !== 'string') return type;
  const options = optionsOf(cells);
  if ('problem' in options) return options;
  const key = keyOf(type, { cells, names, options: options.texts });
  if ('problem' in key) return key;
  const about = aboutOf(cells, names);
  if ('problem' in about) return about;
  const item = { ...emptyItem(type, ownText(cells.stem)), ...key, ...about };
  const problem = itemProblem(item);
  return problem ? { problem } : { item };
}

function typeOf(cells: BankCells, { types }: BankNames): Read<QuestionType> {
  const given = cellText(cells.type);
  if (given === '') return { problem: ['type-missing'] };
  return types.get(plainText(given)) ?? { problem: ['type-unknown', { given }] };
}

function optionsOf(cells: BankCells): Read<{ texts: string[] }> {
  const all = OPTION_COLUMNS.map((column) => ownText(cells[column]));
  const texts = all.slice(0, all.findLastIndex((text) => text !== '') + 1);
  const gap = texts.indexOf('');
  return gap < 0 ? { texts } : { problem: ['option-gap', { given: optionLetter(gap) }] };
}

interface Keyed {
  cells: BankCells;
  names: BankNames;
  options: string[];
}

function keyOf(type: QuestionType, keyed: Keyed): Read<Partial<BankItem>> {
  const given = ownText(keyed.cells.answer);
  switch (type) {
    case 'single':
    case 'multiple': {
      const right = lettersIn(given, keyed.options);
      if ('problem' in right) return right;
      return {
        options: keyed.options.map((text, n) => ({ text, correct: right.places.includes(n) })),
      };
    }
    case 'ordering':
      return orderOf(given, keyed.options);
    case 'true-false':
      return truthOf(given, keyed);
    case 'fill-in':
      return filledOf(given, keyed);
    case 'numeric': {
      if (given === '') return {};
      return readNumeric(given) ?? { problem: ['value-unreadable', { given }] };
    }
    case 'matching':
      return pairsOf(keyed.options);
  }
}

/** The options that letters name: `AC`, `A、C`, `a, c`, full-width alike. */
function lettersIn(given: string, options: readonly string[]): Read<{ places: number[] }> {
  const letters = given
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s、,;.。/|]/g, '');
  if (!/^[A-Z]*$/.test(letters)) {
    const place = options.findIndex((text) => plainText(text) === plainText(given));
    return place < 0 ? { problem: ['answer-unreadable', { given }] } : { places: [place] };
  }
  const places = [...letters].map((letter) => letter.charCodeAt(0) - 65);
  const unknown = places.find((place) => place >= options.length);
  if (unknown !== undefined) {
    return { problem: ['option-unknown', { given: optionLetter(unknown) }] };
  }
  return { places };
}

/** Where a stem marks several blanks, the answers of each; or one list for all of them. */
function filledOf(given: string, { cells, names }: Keyed): Read<Partial<BankItem>> {
  const said = ownText(cells.leniency);
  const leniency = readLeniency(said, names.leniencies);
  if (leniency === undefined) return { problem: ['leniency-unknown', { given: said }] };
  if (blanksIn(ownText(cells.stem)) < 2) {
    return { answers: splitMarked(given, ANSWER_MARKS), blanks: [], leniency };
  }
  const lists = splitOuter(given, BLANK_MARKS).map((part) =>
    splitMarked(part, ANSWER_MARKS + BLANK_MARKS),
  );
  return lists.length > 1
    ? { blanks: lists, leniency }
    : { answers: lists.flat(), blanks: [], leniency };
}

/** Options stand in the right order, or letters say which it is. */
function orderOf(given: string, options: readonly string[]): Read<Partial<BankItem>> {
  const told = lettersIn(given, options);
  if ('problem' in told) return told;
  const places = told.places.length > 0 ? told.places : [...options.keys()];
  if (places.length !== options.length || new Set(places).size !== places.length) {
    return { problem: ['order-incomplete', { given }] };
  }
  return { options: places.map((place) => ({ text: options[place] ?? '', correct: false })) };
}

/** True or false by name; where its two are written as options, by their letter. */
function truthOf(given: string, { names, options }: Keyed): Read<Partial<BankItem>> {
  const letter = /^[ab]$/i.test(given.normalize('NFKC')) && options.length === 2;
  const told = letter ? options[/^b$/i.test(given.normalize('NFKC')) ? 1 : 0] : given;
  if (given === '') return { problem: ['answer-missing'] };
  const answer = names.truth.get(plainText(told ?? ''));
  return answer === undefined ? { problem: ['answer-unreadable', { given }] } : { answer };
}

function pairsOf(options: readonly string[]): Read<Partial<BankItem>> {
  const pairs: BankItem['pairs'] = [];
  for (const given of options) {
    const parts = splitMarked(given, ANSWER_MARKS);
    const [left, right, ...rest] = parts.length > 1 ? parts : splitMarked(given, '→');
    if (left === undefined || right === undefined || rest.length > 0) {
      return { problem: ['pair-unreadable', { given }] };
    }
    pairs.push({ left, right });
  }
  return { pairs };
}

/** What is said about a question beside its key; an empty cell says nothing. */
function aboutOf(cells: BankCells, { difficulties, truth }: BankNames): Read<Partial<BankItem>> {
  const text = (column: BankColumn) => ownText(cells[column]) || null;
  const level = text('difficulty');
  const difficulty = level === null ? null : difficulties.get(plainText(level));
  if (difficulty === undefined) {
    return { problem: ['difficulty-unknown', { given: level ?? '' }] };
  }
  const allowed = text('forPractice');
  const forPractice = allowed === null ? null : truth.get(plainText(allowed));
  if (forPractice === undefined) {
    return { problem: ['for-practice-unknown', { given: allowed ?? '' }] };
  }
  const given = text('day');
  const day = given === null ? null : dayOfCell(cells.day ?? null);
  if (given !== null && day === null) return { problem: ['day-unreadable', { given }] };
  const topics = splitMarked(text('topics') ?? '', TOPIC_MARKS);
  return {
    ...{ code: text('code'), explanation: text('explanation'), difficulty, day },
    ...{ document: text('document'), number: text('number'), forPractice },
    topics: topics.length > 0 ? [...new Set(topics)] : null,
  };
}
