import type { Paper, PaperQuestion } from '../paper.ts';
import type { QuestionType } from '../questionTypes.ts';

export interface PrintedGroup {
  /** The title of its section, where the quiz has sections. */
  section: string | null;
  /** What kind of questions stand in it, where all are of one. */
  type: QuestionType | null;
  questions: PaperQuestion[];
  /** What each weighs, where all weigh the same. */
  each: number | null;
  /** What all of it weighs. */
  marks: number;
}

/** Examinations on paper ask in this order: what is chosen first, what is written after. */
const ON_PAPER: readonly QuestionType[] = [
  ...(['single', 'multiple', 'true-false', 'fill-in', 'numeric', 'ordering', 'matching'] as const),
];

const groupOf = ({ section, type }: PaperQuestion): string => section ?? `:${type}`;

/**
 * A paper as it is printed: under the headings of its sections or, where it has none, by kind of
 * question; each with its marks. Where nothing says what questions weigh, they share 100, or have
 * one mark each where that doesn't come out even.
 */
export function arranged(paper: Paper): Paper {
  const even = 100 % paper.length === 0 ? 100 / paper.length : 1;
  const unsaid = paper.every(({ marks }) => marks === undefined) ? even : 1;
  const place = ({ section, type }: PaperQuestion) => (section ? -1 : ON_PAPER.indexOf(type));
  return paper
    .map((question) => ({ ...question, marks: question.marks ?? unsaid }))
    .sort((a, b) => place(a) - place(b));
}

/** The groups of an arranged paper, in its order. */
export function printedGroups(paper: Paper): PrintedGroup[] {
  const groups = [...Map.groupBy(paper, groupOf).values()];
  return groups.map((questions) => {
    const [first] = questions;
    const same = <T>(of: (question: PaperQuestion) => T): T | null =>
      first && questions.every((one) => of(one) === of(first)) ? of(first) : null;
    return {
      ...{ section: first?.section ?? null, type: same(({ type }) => type), questions },
      each: same(({ marks }) => marks ?? 1),
      marks: paperMarks(questions),
    };
  });
}

/** What a whole paper weighs. */
export const paperMarks = (paper: Paper): number =>
  paper.reduce((sum, { marks }) => sum + (marks ?? 1), 0);
