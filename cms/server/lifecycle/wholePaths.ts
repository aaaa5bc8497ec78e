import path from 'node:path';

import type { Env } from '../../env.ts';

/**
 * An environment whose relative paths are meant from the working directory, now and in every
 * child process.
 */
export function wholePaths<T extends Env>(env: T): T {
  return { ...env, DATA_DIR: path.resolve(env.DATA_DIR), DATABASE_URI: wholeUri(env.DATABASE_URI) };
}

function wholeUri(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  const file = uri.startsWith('file://') ? new URL(uri).pathname : path.resolve(uri.slice(5));
  return `file:${file}`;
}
