const FORM = /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/**
 * Whether a text can be the host of an address (RFC 9110, 7.2: anything else is answered 400).
 *
 * @param text as in a `Host` header
 */
export function isHost(text: string | undefined): boolean {
  return text !== undefined && FORM.test(text) && URL.canParse(`http://${text}`);
}
