import { createHash } from 'node:crypto';

import type { CapsuleLine, EndLine } from './capsuleLine.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** As a line of a page's script element: nothing in it ends the element or the line. */
const written = (line: object) => JSON.stringify(line).replaceAll('<', '\\u003c');

/**
 * The lines of a capsule, block by block. A line is followed by the first 16 digits of its own
 * SHA-256 and of its place's: that of the place before and its own. A block ends with its seal:
 * the SHA-256 of the seal before and of the block's text. So one digest a block proves all of
 * it, and only in a broken block the lines are asked, which tell what was changed and what was
 * moved, left out or put in. `checkCapsule` is the other half of this rule.
 */
export function chainCapsule(): {
  /** The text of the next block, with its seal. */
  block: (lines: readonly CapsuleLine[]) => string;
  /** The last line but for its signature; what is to be signed. */
  end: (sums: Omit<EndLine, 't' | 'seal'>) => string;
} {
  let seal = '';
  return {
    block(lines) {
      let place = seal;
      const texts = lines.map((line) => {
        const text = written(line);
        const own = sha256(text).slice(0, 16);
        place = sha256(`${place}\n${own}`).slice(0, 16);
        return `${text}\t${own}${place}`;
      });
      const block = texts.join('\n');
      seal = sha256(`${seal}\n${block}`);
      return `${block}\n#${seal}\n`;
    },
    end: (sums) => written({ t: 'end', ...sums, seal } satisfies EndLine),
  };
}
