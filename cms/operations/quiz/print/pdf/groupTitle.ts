import type { PrintedGroup } from '../../../../domain/quiz/print/printedGroups.ts';
import type { Language } from '../../../../text/language.ts';
import { printWords } from '../../../../text/print/printWords.ts';

/** The heading of a group of questions: 一、单项选择题（每题 2 分，共 20 分）. */
export function groupTitle(language: Language, group: PrintedGroup, place: number): string {
  const { part, types, partWorth } = printWords[language];
  const { section, type, questions, each, marks } = group;
  const name = section ?? (type ? types[type] : '');
  return `${part(place)}${name}${partWorth(questions.length, each, marks)}`;
}
