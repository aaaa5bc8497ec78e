/** What a unit's seal may be: small, sharp on paper at four centimetres. */
export const SEAL_IMAGE = {
  /** Bytes. */
  largest: 1024 * 1024,
  /** Pixels of either side. */
  narrowest: 200,
  widest: 2000,
  /** At this width it is kept. */
  keptWidth: 600,
};
