import { errorText } from '../errorText.ts';

/**
 * Collects what must be ended, in the order it was started.
 *
 * @returns `add` for each thing as soon as it exists; `endAll`, the last thing first, each once
 */
export function createEndings() {
  const endings: (() => Promise<void> | void)[] = [];
  const failures: unknown[] = [];
  return {
    add: (end: () => Promise<void> | void): void => {
      endings.push(end);
    },
    /** @throws the first error, after everything else was ended all the same */
    endAll: async (): Promise<void> => {
      for (let end = endings.pop(); end; end = endings.pop()) {
        try {
          await end();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, errorText(failures[0]));
    },
  };
}
