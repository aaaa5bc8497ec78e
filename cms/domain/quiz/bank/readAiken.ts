import { optionLetter } from './bankColumns.ts';
import { emptyItem } from './bankItem.ts';
import type { BankProblem } from './bankProblem.ts';
import { cleanText } from './cleanText.ts';
import { itemProblem } from './itemProblem.ts';
import { titleOf, type ListedQuestion } from './listedQuestion.ts';

const OPTION = /^([A-Z])[.)．）、]\s*(\S.*)$/i;
const ANSWER = /^(?:ANSWER|答案)\s*[:：](.*)$/i;

interface Open {
  row: number;
  stem: string[];
  options: string[];
}

/**
 * Reads a text in Aiken's format, as Moodle's documentation has it: a stem, options that begin
 * with their letter, and `ANSWER:` with the letter of the right one. A stem may have several
 * lines; a line is an option only when its letter is the next. Lines after `//` are notes.
 */
export function readAiken(text: string): ListedQuestion[] {
  const list: ListedQuestion[] = [];
  let open: Open | null = null;
  for (const [n, given] of text.split(/\r\n|\r|\n/).entries()) {
    const line = cleanText(given);
    if (line === '' || (!open && line.startsWith('//'))) continue;
    const answer = ANSWER.exec(line);
    open ??= { row: n + 1, stem: [], options: [] };
    if (answer) {
      list.push(asListed(open, { answer: answer[1] ?? '' }));
      open = null;
      continue;
    }
    const [, letter = '', option = ''] = OPTION.exec(line) ?? [];
    const isNext = letter.toUpperCase() === optionLetter(open.options.length);
    if (isNext && open.stem.length > 0) open.options.push(option.trim());
    else if (open.options.length === 0) open.stem.push(line);
    else {
      // The answer is missing: another question begins here.
      list.push(asListed(open, { answer: null }));
      open = { row: n + 1, stem: [line], options: [] };
    }
  }
  if (open) list.push(asListed(open, { answer: null }));
  return list;
}

function asListed(
  { row, stem, options }: Open,
  { answer }: { answer: string | null },
): ListedQuestion {
  const whole = stem.join('\n');
  const about = { row, title: titleOf(whole), text: [whole, ...options].join('\n') };
  const refuse = (problem: BankProblem) => ({ ...about, read: { problem } });
  if (answer === null) return refuse(['aiken-no-answer']);
  if (options.length === 0) return refuse(['aiken-no-options']);
  const letters = answer.normalize('NFKC').toUpperCase().replace(/[\s.]/g, '');
  if (/^[A-Z](?:[,、;]?[A-Z])+$/.test(letters)) return refuse(['aiken-several-answers']);
  const given = letters;
  if (!/^[A-Z]$/.test(letters)) return refuse(['answer-unreadable', { given }]);
  const right = letters.charCodeAt(0) - 65;
  if (right >= options.length) return refuse(['option-unknown', { given }]);
  const item = {
    ...emptyItem('single', whole),
    options: options.map((text, n) => ({ text, correct: n === right })),
  };
  const problem = itemProblem(item);
  return problem ? refuse(problem) : { ...about, read: { item } };
}
