/** Names an item over all kinds of content: `collection:id`. */
export function itemKey(collection: string, id: string): string {
  return `${collection}:${id}`;
}
