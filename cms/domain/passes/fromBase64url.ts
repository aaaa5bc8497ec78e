/**
 * The bytes of a base64url text (RFC 4648, 5), with padding or without.
 *
 * @returns null where it is none: Node by itself passes over what it can't read
 */
export function fromBase64url(text: string): Buffer | null {
  const bare = text.replace(/={1,2}$/, '');
  const bytes = Buffer.from(bare, 'base64url');
  return bytes.toString('base64url') === bare ? bytes : null;
}
