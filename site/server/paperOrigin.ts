import type { Payload } from 'payload';

/**
 * What a paper says the portal is reached under, for years to come: `SITE_URL` where it is set;
 * elsewhere the address that whoever prints it came to.
 */
export function paperOrigin({ config }: Payload, url: URL): string {
  const { siteUrl } = config.custom as { siteUrl?: string };
  return siteUrl ?? url.origin;
}
