import type { APIRoute } from 'astro';

import { answerBeat } from '../../../../server/study/answerBeat.ts';
import { only } from '../../../../server/only.ts';
import { portalPayload } from '../../../../server/portalPayload.ts';

/** In development; the built portal answers it in `site/entry.ts`, before any page. */
export const POST: APIRoute = async ({ params, request }) => {
  const { status, data } = await answerBeat(await portalPayload(), {
    session: params.session ?? '',
    cookies: request.headers.get('cookie'),
    text: await request.text(),
  });
  return Response.json(data, { status });
};

export const ALL = only('POST');
