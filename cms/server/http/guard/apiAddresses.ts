import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload';

/** An address of Payload's REST interface that somebody asked for. */
export interface ApiAddress {
  /** The endpoint's own path, as Payload names it: `/:id`. */
  endpoint: string;
  /** Absent at addresses that belong to no collection. */
  collection?: SanitizedCollectionConfig;
}

interface Endpoint {
  method: string;
  path: string;
}

/** Payload's own collections that the back office's pages ask for in a browser. */
const OPEN_INTERNAL = new Set(['payload-preferences', 'payload-locked-documents']);

/**
 * What Payload offers and nobody here uses: mail for a forgotten password or a new address,
 * fetching a picture from another host, keys for programs.
 */
const UNUSED = new Set([
  ...['/forgot-password', '/reset-password', '/verify/:id', '/init'],
  ...['/paste-url/:id?', '/:id/api-key/reveal'],
]);

/** What may stand where an endpoint names a parameter; any other name of one is a document's id. */
const PARAMETERS: Record<string, string> = {
  filename: String.raw`[^/\p{Cc}]{1,255}`,
  key: String.raw`[^/\p{Cc}]{1,200}`,
};
const ID = String.raw`[\w-]{1,64}`;

/**
 * The addresses below `/api` that are open, from the configuration itself: what a collection
 * brings is there, what no collection brings is not, and features that aren't in use are closed.
 *
 * @returns what finds an address by method and path; undefined where nothing is served
 */
export function apiAddresses(config: SanitizedConfig) {
  const collections = new Map(
    config.collections
      .filter(({ slug }) => !slug.startsWith('payload-') || OPEN_INTERNAL.has(slug))
      .map((collection) => [
        collection.slug as string,
        {
          collection,
          endpoints: patterns(collection.endpoints || [], Boolean(collection.versions)),
        },
      ]),
  );
  const roots = patterns(config.endpoints);

  return (method: string, path: string): ApiAddress | undefined => {
    const [, , slug = '', ...rest] = path.split('/');
    const found = collections.get(slug);
    const [endpoints, address] = found
      ? [found.endpoints, `/${rest.join('/')}`]
      : [roots, path.slice('/api'.length)];
    // The first that fits is the one Payload takes.
    const endpoint = endpoints.find(
      (each) => (method === 'OPTIONS' || each.method === method) && each.pattern.test(address),
    );
    if (!endpoint || endpoint.closed) return undefined;
    return { endpoint: endpoint.path, collection: found?.collection };
  };
}

function patterns(endpoints: readonly Endpoint[], hasVersions = false) {
  return endpoints.map(({ method, path }) => ({
    method: method.toUpperCase(),
    path,
    pattern: toPattern(path),
    // Payload offers versions of every collection and fails where none are kept.
    closed: UNUSED.has(path) || (path.startsWith('/versions') && !hasVersions),
  }));
}

function toPattern(path: string): RegExp {
  const parts = path
    .split('/')
    .filter(Boolean)
    .map((part) => {
      const [, name, optional] = /^:(\w+)(\??)$/.exec(part) ?? [];
      if (!name) return `/${part.replaceAll(/[^\w-]/g, String.raw`\$&`)}`;
      const given = `/${PARAMETERS[name] ?? ID}`;
      return optional ? `(?:${given})?` : given;
    });
  return new RegExp(`^${parts.join('') || '/'}$`, 'u');
}
