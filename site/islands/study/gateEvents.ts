/** Told by the deck where a card can't be left yet, and to it where it can. */
export const GATE_REACHED = 'gate-reached';
export const GATE_OPENED = 'gate-opened';
