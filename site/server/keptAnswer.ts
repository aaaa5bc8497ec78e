import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import Negotiator from 'negotiator';

const packers = {
  br: (text: string) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

/**
 * An answer that stays the same for long: written once, and compressed once for each way
 * browsers ask for it.
 */
export class KeptAnswer {
  readonly #text: string;
  readonly #headers: Record<string, string>;
  readonly #packed = new Map<string, Promise<Buffer>>();

  /** @param headers those of the answer, its type among them */
  constructor(text: string, headers: Record<string, string>) {
    this.#text = text;
    this.#headers = { ...headers, vary: 'Accept-Encoding' };
  }

  /** In characters, which compressed copies never reach. */
  get size(): number {
    return this.#text.length;
  }

  /** @param request whose `Accept-Encoding` is heeded */
  async respond(request: Request): Promise<Response> {
    const encoding = encodingOf(request);
    const headers = this.#headers;
    if (!encoding) return new Response(this.#text, { headers });
    const packed = this.#packed.get(encoding) ?? packers[encoding](this.#text);
    this.#packed.set(encoding, packed);
    const bytes = await packed;
    return new Response(whole(bytes), {
      headers: {
        ...headers,
        'content-encoding': encoding,
        'content-length': String(bytes.length),
      },
    });
  }
}

/** What @types/negotiator knows nothing of: whom to take of those a browser likes equally. */
interface Negotiation {
  encoding: (
    available: readonly string[],
    options: { preferred: readonly string[] },
  ) => string | undefined;
}

function encodingOf(request: Request): keyof typeof packers | undefined {
  const header = request.headers.get('accept-encoding') ?? '';
  const asked: Negotiation = new Negotiator({ headers: { 'accept-encoding': header } });
  const ours = ['br', 'gzip'] as const;
  const liked = asked.encoding([...ours, 'identity'], { preferred: ours });
  return ours.find((one) => one === liked);
}

/** The bytes themselves: a Response of a Buffer would copy them each time. */
function whole(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => {
      stream.enqueue(bytes);
      stream.close();
    },
  });
}
