import { NUMERAL_SIGNS, numeralOf } from '../search/numeralOf.ts';
import { toSimplified } from '../search/toSimplified.ts';
import type { Leniency } from './leniency.ts';

const NUMERALS = new RegExp(`[${NUMERAL_SIGNS}]+`, 'g');

/** Chinese signs, each with the Western one that stands in its place. */
const SIGNS = new Map(
  Object.entries({
    ...{ '，': ',', '、': ',', '。': '.', '．': '.', '；': ';', '：': ':', '？': '?', '！': '!' },
    ...{ '（': '(', '）': ')', '【': '[', '】': ']', '〔': '[', '〕': ']', '《': '<', '》': '>' },
    ...{ '“': '"', '”': '"', '‘': "'", '’': "'", '「': '"', '」': '"', '『': '"', '』': '"' },
    ...{ '—': '-', '–': '-', '－': '-', '～': '~', '…': '...', '·': '.', '％': '%' },
  }),
);

/** What two texts have in common that differ only in what doesn't matter. */
export function plainText(text: string, leniency: readonly Leniency[]): string {
  const ignores = new Set(leniency);
  let plain = text;
  if (ignores.has('traditional')) plain = toSimplified(plain);
  if (ignores.has('punctuation')) plain = [...plain].map((sign) => SIGNS.get(sign) ?? sign).join('').replace(/-+/g, '-'); // prettier-ignore
  if (ignores.has('width')) plain = plain.normalize('NFKC');
  if (ignores.has('spaces')) plain = plain.replace(/\s+/g, '');
  if (ignores.has('fullStop')) plain = plain.replace(/[。.]$/, '');
  if (ignores.has('numerals')) plain = plain.replace(NUMERALS, numeralOf);
  return ignores.has('case') ? plain.toLowerCase() : plain;
}
