import type { Breach } from './breach.ts';

/** A breach before it is known whose it is. */
export type Finding = Pick<Breach, 'code' | 'expected' | 'found'>;
