import DataLoader from 'dataloader';
import type { Payload } from 'payload';

/**
 * Answers all who ask at the same moment with one question to the database.
 *
 * @param read answers several at once, in their order
 * @param most so many at once
 */
export function askTogether<Asked, Answer>(
  read: (payload: Payload, asked: readonly Asked[]) => Promise<Answer[]>,
  most: number,
): (payload: Payload, asked: Asked) => Promise<Answer> {
  const loaders = new WeakMap<Payload, DataLoader<Asked, Answer>>();
  const create = (payload: Payload) =>
    new DataLoader<Asked, Answer>((asked) => read(payload, asked), {
      cache: false,
      maxBatchSize: most,
      batchScheduleFn: (start) => setImmediate(start),
    });
  return (payload, asked) => {
    const loader = loaders.get(payload) ?? create(payload);
    loaders.set(payload, loader);
    return loader.load(asked);
  };
}
