import { toSimplified } from './toSimplified.ts';

const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const WIDTH_OFFSET = 0xfee0;

/** Simplified characters for traditional ones, half-width letters and digits for full-width ones. */
export function simplify(text: string): string {
  return toSimplified(text).replace(FULL_WIDTH, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - WIDTH_OFFSET),
  );
}
