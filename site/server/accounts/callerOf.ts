import { ADDRESS_HEADER } from '../../../cms/domain/accounts/addressHeader.ts';
import type { Caller } from '../../../cms/operations/accounts/logIn.ts';

/** Who sends a request, as signing in counts it. */
export function callerOf({ headers }: Request, now: Date): Caller {
  return { address: headers.get(ADDRESS_HEADER) ?? '', cookies: headers.get('cookie'), now };
}
