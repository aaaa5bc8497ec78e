import { isMailAddress } from './isMailAddress.ts';

/** Signs that end a name, or begin something else, in a mail's head (RFC 5322, 3.4). */
const MEANT_OTHERWISE = /[\r\n<>,;:@()[\]\\]/;

/**
 * Who mails are from, out of `name@host` or `Name <name@host>`.
 *
 * @returns null for what is neither
 */
export function mailSender(text: string): { name: string; address: string } | null {
  const open = text.lastIndexOf('<');
  const bare = open < 0;
  if (!bare && !text.endsWith('>')) return null;
  const address = (bare ? text : text.slice(open + 1, -1)).trim();
  const name = bare ? '' : text.slice(0, open).trim().replaceAll('"', '');
  return isMailAddress(address) && !MEANT_OTHERWISE.test(name) ? { name, address } : null;
}
