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

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Whether a file is a PNG by its content, whatever it is called. */
export const isPng = (bytes: Uint8Array): boolean => PNG.every((byte, n) => bytes[n] === byte);
