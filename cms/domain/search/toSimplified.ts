import { Converter } from 'opencc-js/t2cn';

/** Simplified characters for traditional ones; all else stays. */
export const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' });
