import { fillSections } from './fillSections.ts';
import { buildPaper, type BankQuestion, type Paper } from './paper.ts';
import type { MultipleRule } from './multipleRule.ts';
import { shuffled } from './shuffled.ts';

export interface PaperSection {
  title: string;
  /** What each of its questions weighs. */
  marks: number;
  /** How many questions to draw; none: all it may have. */
  count?: number | null;
  /** The questions it may have, in the editor's order. */
  bank: readonly BankQuestion[];
}

interface Rules {
  shuffle: boolean;
  multipleRule?: MultipleRule | null;
  /** What is drawn and in which order follows from it alone. */
  seed: string;
}

/**
 * The paper of one attempt at a quiz of sections: they keep their order, each has its own
 * questions and marks, and no question comes twice.
 */
export function buildSectionedPaper(
  sections: readonly PaperSection[],
  { shuffle, multipleRule, seed }: Rules,
): Paper {
  const asked = sections.map(({ bank, count }) => ({
    pool: shuffled(bank, seed, ({ id }) => id).map(({ id }) => id),
    count: count ?? bank.length,
  }));
  const drawn = fillSections(asked).map((ids) => new Set(ids));
  return sections.flatMap(({ title, marks, bank }, n) => {
    const own = bank.filter(({ id }) => drawn[n]?.has(id));
    const paper = buildPaper(own, { shuffle, multipleRule, seed });
    return paper.map((question) => ({ ...question, section: title, marks }));
  });
}
