/**
 * Values of the rows a proof reads, in the type they have to have. Not by a schema: a proof must
 * name a spoilt value and go on, where a schema would stop at it, and over a million rows it may
 * cost next to nothing. A value of another type becomes one that no rule accepts.
 */
export const storedValue = {
  text: (value: unknown): string => (typeof value === 'string' ? value : ''),
  textOrNull: (value: unknown): string | null => (typeof value === 'string' ? value : null),
  number: (value: unknown): number => (typeof value === 'number' ? value : Number.NaN),
  /** @param otherwise what a value that is none of them is taken for */
  oneOf: <T extends string>(values: readonly T[], value: unknown, otherwise: T): T =>
    values.find((one) => one === value) ?? otherwise,
};
