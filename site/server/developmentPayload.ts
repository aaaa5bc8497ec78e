import { getPayload, type Payload } from 'payload';

/**
 * The Payload of Astro's development server, which starts without `site/entry.ts`. The built
 * portal is handed the one of its process and never loads the back office's configuration.
 */
export async function developmentPayload(): Promise<Payload> {
  const { default: config } = await import('../../cms/payload.config.ts');
  return getPayload({ config });
}
