import type { Payload } from 'payload';

/**
 * What people's own devices reach the portal under: `SITE_URL` behind TLS, which the request does
 * not know of; the address it came to elsewhere.
 */
export const publicOrigin = ({ config }: Payload, url: URL): string =>
  config.serverURL || url.origin;
