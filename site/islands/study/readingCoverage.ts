import { mergeRanges, type Range } from '../../../cms/domain/study/coverage.ts';
import type { CoverageSource } from './coverageSource.ts';

interface Block {
  element: Element;
  from: number;
  width: number;
  done: boolean;
}

/** Long lists and tables are measured line by line: they may be taller than a screen. */
const PIECES = 'p, h2, h3, h4, blockquote, li, tr, img, hr';

const weightOf = (element: Element): number => Math.max(8, element.textContent?.trim().length ?? 0);

/**
 * Reading: each block of the text weighs what it has characters, and what has passed through
 * the part of the screen between header and clock has been read.
 */
export function readingCoverage(prose: Element, bar: Element): CoverageSource {
  const leaves = [...prose.querySelectorAll(PIECES)].filter(
    (piece) => !piece.querySelector(PIECES),
  );
  const total = leaves.reduce((sum, piece) => sum + weightOf(piece), 0);
  let before = 0;
  const blocks = leaves.map((element): Block => {
    const from = (before / total) * 1000;
    before += weightOf(element);
    return { element, from, width: (before / total) * 1000 - from, done: false };
  });
  let ranges: Range[] = [];

  function look(): void {
    if (document.hidden) return;
    const top = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
    const bottom = bar.getBoundingClientRect().top || innerHeight;
    const fresh: Range[] = [];
    for (const block of blocks) {
      if (block.done) continue;
      const box = block.element.getBoundingClientRect();
      if (box.bottom < top || box.top > bottom || box.height === 0) continue;
      const upper = Math.max(0, (top - box.top) / box.height);
      const lower = Math.min(1, (bottom - box.top) / box.height);
      block.done = upper === 0 && lower === 1;
      fresh.push([block.from + upper * block.width, block.from + lower * block.width]);
    }
    if (fresh.length > 0) ranges = mergeRanges([...ranges, ...fresh]);
  }

  let queued = false;
  addEventListener(
    'scroll',
    () => {
      if (queued) return;
      queued = true;
      requestAnimationFrame(() => {
        queued = false;
        look();
      });
    },
    { passive: true },
  );

  return {
    seen: () => ranges,
    restore: (earlier) => {
      ranges = mergeRanges([...ranges, ...earlier]);
    },
    tick: look,
  };
}
