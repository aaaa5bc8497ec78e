import type { Access } from 'payload';

/** Limits to the records whose `field` is the account itself. */
export function own(field: string): Access {
  return ({ req }) => (req.user ? { [field]: { equals: req.user.id } } : false);
}
