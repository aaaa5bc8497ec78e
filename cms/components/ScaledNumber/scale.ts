/** How a stored number is typed: the stored one is `factor` times what people see. */
export interface Scale {
  factor: number;
  unit: 'hours' | 'percent';
}

/** A stored number as it is typed, without the noise of binary fractions: 0.29 is 29 %. */
export function toTyped(stored: number, { factor }: Scale): string {
  return String(Number((stored / factor).toFixed(6)));
}

/** What is stored for a typed text; null for an empty one. */
export function toStored(typed: string, { factor }: Scale): number | null {
  const number = Number.parseFloat(typed);
  return Number.isNaN(number) ? null : Number((number * factor).toFixed(6));
}
