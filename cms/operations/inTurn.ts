const turns = new Map<string, Promise<unknown>>();

/**
 * Runs what has the same key one after another in this process. It only spares concurrent
 * writers of one record vain tries; between processes compare-and-set decides.
 */
export async function inTurn<T>(key: string, act: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(act, act);
  turns.set(key, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === turn) turns.delete(key);
  }
}
