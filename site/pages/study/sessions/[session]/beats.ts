import type { APIRoute } from 'astro';

import { answerBeat } from '../../../../server/study/answerBeat.ts';
import { only } from '../../../../server/only.ts';

/** In development; the built portal answers it in `site/entry.ts`, before any page. */
export const POST: APIRoute = async ({ locals, params, request }) => {
  const { status, data } = await answerBeat(locals.payload, {
    session: params.session ?? '',
    cookies: request.headers.get('cookie'),
    language: locals.language,
    text: await request.text(),
  });
  return Response.json(data, { status });
};

export const ALL = only('POST');
