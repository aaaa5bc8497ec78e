import { getPayload, type Payload } from 'payload';

import config from '../../cms/payload.config.ts';

/** The one Payload of this process; the back office shares it where both run in one. */
export function portalPayload(): Promise<Payload> {
  return getPayload({ config });
}
