import { APIError, type ServerFunctionClientArgs } from 'payload';

import { isDatabaseAway } from '../../operations/isDatabaseAway.ts';

/**
 * Answers a call that a page of the back office makes. Payload's functions take what they are
 * sent as it comes, and Next answers 500 to whatever they fail on: nonsense, or a login that has
 * ended. Such a call is answered with what Payload's pages take for an answer where one fails: no
 * new state of the form, or nothing.
 *
 * @throws what Next itself acts on, and where the database is away
 */
export async function answerCall<T>(
  { name }: ServerFunctionClientArgs,
  call: () => Promise<T>,
): Promise<T | { state: null } | undefined> {
  try {
    return await call();
  } catch (error) {
    if (isForNext(error) || isDatabaseAway(error)) throw error;
    const isRefusal = error instanceof APIError && error.status < 500;
    if (!isRefusal) console.error(`A call from a page, ${String(name)}, failed:`, error);
    return name === 'form-state' ? { state: null } : undefined;
  }
}

/** A redirect or a page that is not there is an error with a digest to Next. */
const isForNext = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_');
