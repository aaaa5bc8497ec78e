import type { ShownMedia } from './shownMedia.ts';

interface Upload {
  filename?: string | null;
  mimeType?: string | null;
  alt: string;
  transcript?: string | null;
  width?: number | null;
  height?: number | null;
  sizes?: { card?: { filename?: string | null; width?: number | null; height?: number | null } };
}

/** Below the platform's own address, whatever it is called when the paper is looked at. */
const addressOf = (filename: string): string => `/api/media/file/${encodeURIComponent(filename)}`;

/**
 * An upload as a paper keeps it: of a large picture the small one that phones get, with a way to
 * the whole.
 *
 * @returns null of a film, which no question shows, and of an upload without a file
 */
export function toShownMedia(upload: Upload): ShownMedia | null {
  const { filename, mimeType, alt, transcript, sizes } = upload;
  if (!filename) return null;
  if (mimeType?.startsWith('audio/')) {
    const said = transcript?.trim();
    return { kind: 'sound', url: addressOf(filename), alt, ...(said ? { transcript: said } : {}) };
  }
  if (!mimeType?.startsWith('image/')) return null;
  const small = sizes?.card?.filename ? sizes.card : null;
  const { width, height } = small ?? upload;
  return {
    kind: 'picture',
    url: addressOf(small?.filename ?? filename),
    ...(small && { whole: addressOf(filename) }),
    alt,
    ...(width && height ? { width, height } : {}),
  };
}
