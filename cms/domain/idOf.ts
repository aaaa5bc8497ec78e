/** The id of what is referred to, whether it was read along or not. */
export const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'object' ? reference.id : reference;
