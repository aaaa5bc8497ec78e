import { addDataAndFileToRequest, type Payload, type PayloadRequest } from 'payload';
import type { z } from 'zod';

import type { Refused } from '../refuse.ts';
import { isWalkable } from './isWalkable.ts';

interface Expected {
  /** The request's `content-type` header. */
  type: string | undefined;
  /** Whether the address can't do without a document. */
  needed: boolean;
  /** What the document must look like. */
  schema?: z.ZodType | undefined;
  /** Whose parser reads forms: the same that will read them again. Without it there are none. */
  payload?: Payload;
}

const unreadable: Refused = { status: 400, refusal: ['invalid-json'] };
const invalid = (...fields: string[]): Refused => ({
  status: 400,
  refusal: ['invalid-input', { fields }],
});

/**
 * What is wrong with the body of a request to Payload's REST interface: no JSON, no form, or
 * not in the shape of a document.
 *
 * @returns what to answer; undefined where it is sound
 */
export async function bodyProblem(body: Buffer, expected: Expected): Promise<Refused | undefined> {
  const { type = '', needed, schema, payload } = expected;
  const kind = type.split(';', 1)[0];
  if (kind === 'application/json') {
    if (body.length === 0) return needed ? unreadable : undefined;
    return documentProblem(new TextDecoder().decode(body), schema);
  }
  if (kind?.includes('multipart/') && payload) {
    const form = await readForm(body, { type, payload });
    if (!form) return invalid();
    // Payload takes the document from this one field.
    if (form.data === undefined) return needed ? invalid('_payload') : undefined;
    return shapeProblem(form.data, schema);
  }
  if (!needed) return undefined;
  return body.length === 0 ? unreadable : { status: 415, refusal: ['unsupported-type'] };
}

function documentProblem(text: string, schema: z.ZodType | undefined): Refused | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable;
  }
  return shapeProblem(value, schema);
}

function shapeProblem(value: unknown, schema: z.ZodType | undefined): Refused | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || !isWalkable(value)) return invalid();
  const parsed = schema?.safeParse(value);
  if (!parsed || parsed.success) return undefined;
  return invalid(...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? ''))));
}

/** @returns undefined for what is no form, or holds no JSON where there must be some */
async function readForm(
  body: Buffer,
  { type, payload }: { type: string; payload: Payload },
): Promise<{ data: unknown } | undefined> {
  if (body.length === 0) return undefined;
  try {
    const request = new Request('http://form.invalid/', {
      method: 'POST',
      headers: { 'content-type': type, 'content-length': String(body.length) },
      body: new Uint8Array(body),
    });
    const read = Object.assign(request, { payload }) as unknown as PayloadRequest;
    await addDataAndFileToRequest(read);
    return { data: read.data };
  } catch {
    return undefined;
  }
}
