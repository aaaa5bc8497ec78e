import type { Config } from 'payload';

import { signedInAs } from './operations/accounts/signedInAs.ts';
import { isDatabaseAway } from './operations/isDatabaseAway.ts';
import { refusalText } from './text/refusals.ts';
import { toLanguage } from './text/toLanguage.ts';

type AfterError = NonNullable<NonNullable<Config['hooks']>['afterError']>[number];

/**
 * What the back office's addresses answer while the database is away: 503 and a sentence, where
 * Payload has a bare 500; and where it takes a person it can't look up for nobody, and says that
 * nobody may.
 */
export const tellDatabaseAway: AfterError = async ({ error, req }) => {
  if (!isDatabaseAway(error) && !(await isUnknownWhileAway(error, req))) return;
  const message = refusalText(toLanguage(req.i18n?.language), 'database-away');
  const code = 'database-away';
  return { status: 503, response: { errors: [{ message, data: { code } }], error: { code, message } } }; // prettier-ignore
};

async function isUnknownWhileAway(
  error: Error & { status?: number },
  { headers, payload, user }: Parameters<AfterError>[0]['req'],
): Promise<boolean> {
  if (user || ![401, 403].includes(error.status ?? 0)) return false;
  const { cookiePrefix } = payload.config;
  const signedIn = headers.has('authorization') || headers.get('cookie')?.includes(`${cookiePrefix}-token=`); // prettier-ignore
  if (!signedIn) return false;
  // Somebody is there after all: the database was away for a moment only.
  return signedInAs(payload, headers).then((found) => found !== null, isDatabaseAway);
}
