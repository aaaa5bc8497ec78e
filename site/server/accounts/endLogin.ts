import { createLocalReq, logoutOperation, type Payload } from 'payload';

import { forgetViewer, type Viewer } from './viewer.ts';

/** Ends a login on the server too: its token is worth nothing afterwards. */
export async function endLogin(payload: Payload, viewer: Viewer, token: string): Promise<void> {
  const req = await createLocalReq({ user: viewer.user }, payload);
  await logoutOperation({ collection: payload.collections.users, req });
  forgetViewer(token);
}
