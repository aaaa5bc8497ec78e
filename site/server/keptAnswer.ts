import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packers = {
  br: (text: string) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

/**
 * A JSON answer that stays the same for long: written once, and compressed once for each way
 * browsers ask for it.
 */
export class KeptAnswer {
  readonly #text: string;
  readonly #packed = new Map<string, Promise<Buffer>>();

  /** @param data what is answered, as it is now */
  constructor(data: unknown) {
    this.#text = JSON.stringify(data);
  }

  /** @param request whose `Accept-Encoding` is heeded */
  async respond(request: Request): Promise<Response> {
    const accepted = request.headers.get('accept-encoding') ?? '';
    const encoding = (['br', 'gzip'] as const).find((one) => accepted.includes(one));
    const headers = { 'content-type': 'application/json', vary: 'Accept-Encoding' };
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

/** The bytes themselves: a Response of a Buffer would copy them each time. */
function whole(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => {
      stream.enqueue(bytes);
      stream.close();
    },
  });
}
