/** Numbers of two ends in halves: no more places than a decimal keeps. */
const PLACES = 12;

/** A value with what it may be off by: `3.14`, `3.14±0.01`, `3.1~3.2`; null: it is none. */
export function readNumeric(text: string): { value: number; tolerance: number } | null {
  const plain = text.normalize('NFKC').replace(/[\s()]/g, '');
  const ends = plain.split(/~|\.\.|至|到/);
  if (ends.length === 2) return between(ends.map(numberIn));
  const [value, tolerance, ...rest] = plain.split(/±|\+\/-|\+-/).map(numberIn);
  if (rest.length > 0 || value === undefined || Number.isNaN(value)) return null;
  if (tolerance === undefined) return { value, tolerance: 0 };
  return tolerance >= 0 ? { value, tolerance } : null;
}

/** The middle of two ends, and half of what is between them. */
export function between([low = Number.NaN, high = Number.NaN]: number[]) {
  if (!(low <= high)) return null;
  const rounded = (number: number) => Number(number.toPrecision(PLACES));
  return { value: rounded((low + high) / 2), tolerance: rounded((high - low) / 2) };
}

const numberIn = (text: string): number => {
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : Number.NaN;
};
