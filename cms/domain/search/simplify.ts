import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Simplified characters for traditional ones, and half-width letters for full-width ones. */
export function simplify(text: string): string {
  return toSimplified(text.normalize('NFKC'));
}
