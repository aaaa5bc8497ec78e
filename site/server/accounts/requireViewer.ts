import type { APIContext } from 'astro';

import type { Viewer } from './viewer.ts';

/** The signed-in account of a page that only signed-in people reach. */
export function requireViewer({
  locals,
}: {
  locals: Pick<APIContext['locals'], 'viewer'>;
}): Viewer {
  if (!locals.viewer) throw new Error('A page without a viewer: it must not be public');
  return locals.viewer;
}
