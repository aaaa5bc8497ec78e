import type { APIContext, APIRoute } from 'astro';
import { APIError, type Payload } from 'payload';
import type { z } from 'zod';

import { OperationError } from '../../cms/operations/OperationError.ts';
import { jsonRefusal } from './jsonRefusal.ts';
import { portalPayload } from './portalPayload.ts';
import { requireViewer } from './requireViewer.ts';
import type { Viewer } from './viewer.ts';

interface Call<Who> {
  payload: Payload;
  request: Request;
  viewer: Who;
  now: Date;
  params: Record<string, string | undefined>;
  url: URL;
  /** The request's body, parsed. */
  body: <T>(schema: z.ZodType<T>) => Promise<T>;
  /** The address's parameters, parsed. */
  query: <T>(schema: z.ZodType<T>) => T;
}

/**
 * A JSON address: parse, act, answer. What the rules refuse becomes `{ error: { code, message } }`
 * with its status; what nobody expected becomes a 500 that tells nothing of the inside.
 *
 * @param act gives the answer's data, or a Response of its own
 */
export function json(act: (call: Call<Viewer>) => Promise<unknown>): APIRoute {
  return jsonFor(requireViewer, act);
}

/**
 * The same for another way of knowing who asks.
 *
 * @param identify says who it is
 * @throws OperationError, told like those of `act`, where it is nobody
 */
export function jsonFor<Who>(
  identify: (context: APIContext, payload: Payload) => Who | Promise<Who>,
  act: (call: Call<Who>) => Promise<unknown>,
): APIRoute {
  return async (context) => {
    const payload = await portalPayload();
    try {
      const result = await act({
        payload,
        request: context.request,
        viewer: await identify(context, payload),
        now: new Date(),
        params: context.params,
        url: context.url,
        body: async (schema) => parse(schema, await readJson(context.request)),
        query: (schema) => parse(schema, Object.fromEntries(nonEmpty(context.url.searchParams))),
      });
      return result instanceof Response ? result : answer(result);
    } catch (error) {
      return refusal(payload, error);
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

async function readJson(request: Request): Promise<unknown> {
  try {
    return (await request.json()) as unknown;
  } catch {
    throw new OperationError(400, 'invalid-json', '请求的内容不是有效的 JSON');
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].filter(
    Boolean,
  );
  const where = names.length > 0 ? `：${names.join('、')}` : '';
  throw new OperationError(400, 'invalid-input', `请求的内容不对${where}`);
}

function refusal(payload: Payload, error: unknown): Response {
  if (error instanceof OperationError) return jsonRefusal(error.status, error.code, error.message);
  if (error instanceof APIError && error.status < 500) {
    return jsonRefusal(error.status, 'refused', error.message);
  }
  payload.logger.error({ err: error }, 'a request failed');
  return jsonRefusal(500, 'internal', '系统出了问题，请稍后再试');
}
