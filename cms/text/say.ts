/** Sentences by name: as they stand, or made with figures. */
type Sentences = Record<string, string | ((figures: never) => string)>;

/** Names one of the sentences, with the figures it needs, if any. */
export type SentenceOf<S extends Sentences> = {
  [Name in keyof S]: S[Name] extends (figures: infer Figures) => string
    ? [name: Name, figures: Figures]
    : [name: Name];
}[keyof S];

/** The sentence of that name, with its figures. */
export function say<S extends Sentences>(sentences: S, [name, figures]: SentenceOf<S>): string {
  const sentence = sentences[name];
  if (typeof sentence !== 'function') return sentence ?? '';
  // `SentenceOf` has paired the name with its own figures; TypeScript can't follow a pair apart.
  return (sentence as (given: unknown) => string)(figures);
}
