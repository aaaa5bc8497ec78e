import type { IncomingMessage } from 'node:http';

import { buildVersionCollectionFields, getFieldByPath } from 'payload';
import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload';
import type { z } from 'zod';

import type { RoutedRequest } from '../../metrics/routeOf.ts';
import { readLimited } from '../readLimited.ts';
import type { Refused } from '../refuse.ts';
import { apiAddresses, type ApiAddress } from './apiAddresses.ts';
import { bodyProblem } from './bodyProblem.ts';
import { documentSchema } from './documentSchema.ts';
import { isQuery } from './isQuery.ts';
import { isServerCall } from './isServerCall.ts';
import { queryProblem, type KindOf } from './queryProblem.ts';
import { replayRequest } from './replayRequest.ts';
import { tidyHeaders } from './tidyHeaders.ts';

/** What the guard says of a request: refused, or to be handed on in its place. */
export type Judged = { refused: Refused } | { passed: IncomingMessage };

interface Call {
  req: RoutedRequest;
  /** Decoded, as `requestPath` gives it. */
  path: string;
  /** The most bytes of a body that is read whole; a larger one is a file and flows by. */
  whole: number;
}

/** Endpoints that take a document, and so can't do without one. */
const TAKES_DOCUMENT = new Set(['POST /', 'PATCH /', 'PATCH /:id', 'POST /first-register']);
const bodied = new Set(['POST', 'PATCH', 'PUT']);
const invalid = (...fields: string[]): Judged => ({
  refused: { status: 400, refusal: ['invalid-input', { fields }] },
});
const notHere: Judged = { refused: { status: 404, refusal: ['not-here'] } };

/**
 * Stands in front of Payload, which takes much of what it is sent as it comes and answers 500
 * where that doesn't fit: addresses, parameters, bodies and headers are parsed here, once for
 * all of them. Nothing is decided here about who may do what.
 *
 * @returns what judges a request to /api or /admin whose origin has been checked
 */
export function createGuard(payload: Payload) {
  const addressOf = apiAddresses(payload.config);
  const kinds = kindsOf(payload);
  const schemas = new Map<string, z.ZodType>();
  const schemaOf = (collection: SanitizedCollectionConfig) => {
    const schema = schemas.get(collection.slug) ?? documentSchema(collection);
    schemas.set(collection.slug, schema);
    return schema;
  };

  const judgeApi = async ({ req, path, whole }: Call): Promise<Judged> => {
    const asked = isQuery(req) ? 'GET' : (req.method ?? '').replace('HEAD', 'GET');
    const address = addressOf(asked, path);
    if (!address) return notHere;
    req.route = ['/api', address.collection?.slug, address.endpoint.slice(1)].filter(Boolean).join('/'); // prettier-ignore
    const kindOf = kinds(address);
    const wrong = queryProblem(queryOf(req), kindOf);
    if (wrong.length > 0) return invalid(...wrong);
    if (!bodied.has(req.method ?? '')) return { passed: req };
    if (Number(req.headers['content-length'] ?? 0) > whole) return { passed: req };
    const body = await readLimited(req, whole);
    if (!body) return { refused: { status: 413, refusal: ['body-too-large'] } };
    const problem = await (isQuery(req)
      ? overriddenProblem(req, body, kindOf)
      : bodyProblem(body, {
          type: req.headers['content-type'],
          needed: TAKES_DOCUMENT.has(`${asked} ${address.endpoint}`),
          schema: address.collection && schemaOf(address.collection),
          payload,
        }));
    return problem ? { refused: problem } : { passed: replayRequest(req, body) };
  };

  const judgeAdmin = async ({ req, whole }: Call): Promise<Judged> => {
    if (req.method !== 'POST') {
      const reads = req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS';
      if (!reads) return { refused: { status: 405, refusal: ['method-not-allowed'] } };
      const wrong = queryProblem(queryOf(req), () => undefined);
      return wrong.length > 0 ? invalid(...wrong) : { passed: req };
    }
    const body = await readLimited(req, whole);
    if (!body) return { refused: { status: 413, refusal: ['body-too-large'] } };
    if (!(await isServerCall(req.headers, body))) return invalid();
    const { origin } = req.headers;
    // Its origin has been checked, also where a proxy in front changes the Host header.
    if (origin) req.headers['x-forwarded-host'] = new URL(origin).host;
    return { passed: replayRequest(req, body) };
  };

  return async (call: Call): Promise<Judged> => {
    const { req, path } = call;
    tidyHeaders(req.headers);
    // A name that every object has from birth is no collection, page or document.
    if (path.split('/').some((part) => part in Object.prototype)) return notHere;
    if (/^\/api(?:\/|$)/.test(path)) return judgeApi(call);
    if (/^\/admin(?:\/|$)/.test(path)) return judgeAdmin(call);
    // Of Next's own addresses pages ask for files only; pictures are sized when they are uploaded.
    const isRead = req.method === 'GET' || req.method === 'HEAD';
    return isRead && path.startsWith('/_next/static/') ? { passed: req } : notHere;
  };
}

function queryOf({ url = '' }: IncomingMessage): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : (url.slice(at + 1).split('#', 1)[0] ?? '');
}

async function overriddenProblem(
  req: IncomingMessage,
  body: Buffer,
  kindOf: KindOf,
): Promise<Refused | undefined> {
  const type = req.headers['content-type'];
  if (type !== 'application/x-www-form-urlencoded') {
    return bodyProblem(body, { type, needed: false });
  }
  // Payload puts one behind the other, question mark and all.
  const wrong = queryOf(req) ? ['where'] : queryProblem(body.toString(), kindOf);
  if (wrong.length === 0) return undefined;
  return { status: 400, refusal: ['invalid-input', { fields: wrong }] };
}

/** What the fields are that a condition may name at an address. */
function kindsOf({ config }: Payload) {
  const versionFields = new Map<string, FlattenedField[]>();
  const fieldsAt = ({ endpoint, collection }: ApiAddress): FlattenedField[] => {
    if (!collection) return [];
    if (!endpoint.startsWith('/versions')) return collection.flattenedFields;
    const fields =
      versionFields.get(collection.slug) ?? buildVersionCollectionFields(config, collection, true);
    versionFields.set(collection.slug, fields);
    return fields;
  };
  return (address: ApiAddress): KindOf =>
    (path) =>
      getFieldByPath({ config, fields: fieldsAt(address), includeRelationships: true, path })?.field
        .type;
}
