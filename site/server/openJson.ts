import type { APIRoute } from 'astro';
import type { Payload } from 'payload';
import type { z } from 'zod';

import { isDatabaseAway } from '../../cms/operations/isDatabaseAway.ts';
import type { Language } from '../../cms/text/language.ts';
import { awayAnswer } from './awayAnswer.ts';
import { parseInput } from './parseInput.ts';
import { parseJson } from './parseJson.ts';
import { refusalOf } from './refusalOf.ts';
import type { Viewer } from './accounts/viewer.ts';

/** What an address that is open to anybody is asked with. */
export interface OpenCall {
  payload: Payload;
  request: Request;
  /** Who is signed in, if anybody is. */
  viewer: Viewer | null;
  /** What the answer is told in, where it is told. */
  language: Language;
  now: Date;
  params: Record<string, string | undefined>;
  url: URL;
  /** The request's body, parsed. */
  body: <T>(schema: z.ZodType<T>) => Promise<T>;
  /** The address's parameters, parsed. */
  query: <T>(schema: z.ZodType<T>) => T;
}

/**
 * A JSON address for anybody: parse, act, answer. What the rules refuse becomes `{ error: { code, message } }`
 * with its status.
 *
 * @param act gives the answer's data, or a Response of its own
 */
export function openJson(act: (call: OpenCall) => Promise<unknown>): APIRoute {
  return async (context) => {
    const { payload, language } = context.locals;
    try {
      const result = await act({
        payload,
        request: context.request,
        viewer: context.locals.viewer,
        language,
        now: new Date(),
        params: context.params,
        url: context.url,
        body: async (schema) => parseJson(schema, await context.request.text()),
        query: (schema) =>
          parseInput(schema, Object.fromEntries(nonEmpty(context.url.searchParams))),
      });
      return result instanceof Response ? result : answer(result);
    } catch (error) {
      if (isDatabaseAway(error)) return awayAnswer(language, true);
      const { status, ...refused } = refusalOf(payload, error, language);
      return Response.json({ error: refused }, { status });
    }
  };
}

/** With its length, so that nothing tries to compress what fits into one packet. */
function answer(data: unknown): Response {
  const body = Buffer.from(JSON.stringify(data));
  return new Response(body, {
    headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
  });
}

function* nonEmpty(parameters: URLSearchParams): Iterable<[string, string]> {
  for (const [name, value] of parameters) if (value !== '') yield [name, value];
}
