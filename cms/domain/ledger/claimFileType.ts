/** Scans and photographs of 5 MB are sharp enough to read. */
export const LARGEST_CLAIM_FILE = 5 * 1024 * 1024;

const types = [
  { ending: 'pdf', mime: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { ending: 'jpg', mime: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  {
    ending: 'png',
    mime: 'image/png',
    begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  },
] as const;

type ClaimFileType = Pick<(typeof types)[number], 'ending' | 'mime'>;

/** What kinds of file serve as evidence. */
export const CLAIM_FILE_TYPES = types.map(({ mime }) => mime);

/** What a file is by its content, whatever it is called; null for what serves as no evidence. */
export const claimFileType = (bytes: Uint8Array): ClaimFileType | null =>
  types.find(({ begins }) => begins.every((byte, n) => bytes[n] === byte)) ?? null;
