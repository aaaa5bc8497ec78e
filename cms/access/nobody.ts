/** Closed to every account: only operations of the server itself write here. */
export const nobody = (): boolean => false;
