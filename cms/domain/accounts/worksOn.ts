import { hasLeft } from './hasLeft.ts';

interface Service {
  joinedOn?: string | null;
  leftOn?: string | null;
}

/**
 * Whether a day lies between somebody's first and last day of work, both included.
 *
 * @param day `YYYY-MM-DD` in Shanghai
 */
export const worksOn = (one: Service, day: string): boolean =>
  (!one.joinedOn || one.joinedOn <= day) && !hasLeft(one, day);
