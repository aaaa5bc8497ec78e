import type { BankNames } from '../../../domain/quiz/bank/bankCells.ts';
import {
  BANK_COLUMNS,
  OPTION_COLUMNS,
  optionLetter,
  type BankColumn,
} from '../../../domain/quiz/bank/bankColumns.ts';
import { plainText } from '../../../domain/quiz/bank/itemKeys.ts';
import type { LeniencyName } from '../../../domain/quiz/bank/leniencyCell.ts';
import { DIFFICULTIES } from '../../../domain/quiz/difficulty.ts';
import { LENIENCIES } from '../../../domain/quiz/leniency.ts';
import { QUESTION_TYPES } from '../../../domain/quiz/questionTypes.ts';
import { bankWords } from '../../../text/bank/bankWords.ts';
import { LANGUAGES } from '../../../text/language.ts';

const said = LANGUAGES.map((language) => bankWords[language]);

/** Every name by what it means: its own, and those that stand beside it, parted by spaces. */
const named = <T extends string>(
  meanings: readonly T[],
  own: (words: (typeof said)[number]) => Record<T, string>,
  others: (words: (typeof said)[number]) => Record<T, string>,
): [string, T][] =>
  meanings.flatMap((meaning) =>
    said
      .flatMap((words) => [own(words)[meaning], ...others(words)[meaning].split(' ')])
      .map((name): [string, T] => [plainText(name), meaning]),
  );

/** How tables call types, degrees of difficulty, differences, true and false, in either language. */
export const bankNames: BankNames = {
  types: new Map(
    named(
      QUESTION_TYPES,
      ({ types }) => types,
      ({ otherTypes }) => otherTypes,
    ),
  ),
  difficulties: new Map(
    named(
      DIFFICULTIES,
      ({ difficulties }) => difficulties,
      ({ otherDifficulties }) => otherDifficulties,
    ),
  ),
  leniencies: new Map(
    named(
      [...LENIENCIES, 'usual', 'none'] as LeniencyName[],
      ({ leniencies }) => leniencies,
      ({ otherLeniencies }) => otherLeniencies,
    ),
  ),
  truth: new Map(
    named(
      ['true', 'false'] as const,
      ({ truth }) => truth,
      ({ otherTruth }) => otherTruth,
    ).map(([name, meaning]) => [name, meaning === 'true']),
  ),
};

const others = (column: BankColumn, { option, otherTitles }: (typeof said)[number]): string[] => {
  const place = OPTION_COLUMNS.findIndex((one) => one === column);
  const letter = optionLetter(place);
  if (place >= 0) return [letter, `${option}${letter}`, `${letter}${option}`];
  const known: Partial<Record<BankColumn, string>> = otherTitles;
  return known[column]?.split(' ') ?? [];
};

/** How the columns of such a table may be called, in either language; the first is the template's. */
export const bankTitles = Object.fromEntries(
  BANK_COLUMNS.map((column) => [
    column,
    said.flatMap((words) => [words.columns[column], ...others(column, words)]),
  ]),
) as Record<BankColumn, string[]>;
