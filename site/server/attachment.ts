import { create } from 'content-disposition';

/** Headers of a file to keep; its name may be Chinese, `plain` is for programs that can't. */
export function attachment(type: string, name: string, plain: string): Record<string, string> {
  return { 'content-type': type, 'content-disposition': create(name, { fallback: plain }) };
}
