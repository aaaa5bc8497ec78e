import type { APIRoute } from 'astro';

import { requireViewer } from './accounts/requireViewer.ts';
import type { Viewer } from './accounts/viewer.ts';
import { openJson, type OpenCall } from './openJson.ts';

/**
 * A JSON address for those who are signed in, as `openJson` is one for anybody.
 *
 * @param act gives the answer's data, or a Response of its own
 */
export function json(
  act: (call: Omit<OpenCall, 'viewer'> & { viewer: Viewer }) => Promise<unknown>,
): APIRoute {
  return openJson(({ viewer, ...call }) =>
    act({ ...call, viewer: requireViewer({ locals: { viewer } }) }),
  );
}
