/**
 * The header in which the web server in front hands on who sends a request; it takes away what
 * the sender has written there.
 */
export const ADDRESS_HEADER = 'x-client-address';
