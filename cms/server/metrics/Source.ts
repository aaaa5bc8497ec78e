/** A figure's value, or one for each value of its label. */
export type Figure = number | Readonly<Record<string, number>>;

/**
 * Figures that are asked for together when somebody looks at them. Where that fails, these are
 * left out and no others.
 */
export interface Source<Name extends string = string> {
  figures: Readonly<Record<Name, About>>;
  /** Those left out are not known. */
  read: () => Promise<Partial<Record<Name, Figure>>>;
}

interface About {
  help: string;
  /** Of few values known beforehand: never a person, never an id. */
  label?: string;
}
