declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Options {
    filter?: (req: IncomingMessage, res: ServerResponse) => boolean;
  }

  type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

  const compression: ((options?: Options) => Middleware) & { filter: Required<Options>['filter'] };
  export default compression;
}
