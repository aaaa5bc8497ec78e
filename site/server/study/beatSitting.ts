const BEAT = /^\/study\/sessions\/([^/?]+)\/beats\/?(?:\?|$)/;

/**
 * The sitting's token in the address that takes its reports.
 *
 * @param address path, with or without a query
 * @returns undefined for any other address
 */
export function beatSitting(address: string): string | undefined {
  return BEAT.exec(address)?.[1];
}
