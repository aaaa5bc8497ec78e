import { buildPaper, type BankQuestion, type Paper } from '../../domain/quiz/paper.ts';
import { buildSectionedPaper } from '../../domain/quiz/sectionedPaper.ts';
import type { Quiz } from '../../payload-types.ts';

/**
 * The paper that a seed draws for a quiz.
 *
 * @param pools what the quiz draws from, as `readPools` gives it
 */
export function paperFrom(
  { draw, multipleRule, sections, shuffle: shuffled }: Quiz,
  pools: readonly BankQuestion[][],
  seed: string,
): Paper {
  const shuffle = shuffled ?? true;
  if (!sections?.length) return buildPaper(pools[0] ?? [], { draw, shuffle, seed, multipleRule });
  const filled = sections.map(({ title, marks, count }, place) => ({
    ...{ title, count, marks: marks ?? 1, bank: pools[place] ?? [] },
  }));
  return buildSectionedPaper(filled, { shuffle, multipleRule, seed });
}
