import type { Payload } from 'payload';

import type { Language } from '../../text/language.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

/**
 * Keeps the language somebody has chosen with the account, for mails: they are written where there
 * is no browser to ask. Past Payload, whose update would write back the whole account as it was
 * read; of two choices at once the later counts.
 */
export async function keepLanguage(
  payload: Payload,
  { account, language }: { account: string; language: Language },
): Promise<void> {
  await compareAndSet(payload, 'users', [{ id: account, expect: {}, set: { language } }]);
}
