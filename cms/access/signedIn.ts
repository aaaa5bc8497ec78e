import type { Access } from 'payload';

/** Access for every account, none for strangers. */
export const signedIn: Access = ({ req }) => Boolean(req.user);
