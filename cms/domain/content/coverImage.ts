/** The picture of an item. */
export interface CoverImage {
  url: string;
  alt: string;
  width: number;
  height: number;
}

interface Upload {
  url?: string | null;
  alt: string;
  width?: number | null;
  height?: number | null;
}

/** A picture as pages show it; null for an upload without a file. */
export function toCoverImage({ url, alt, width, height }: Upload): CoverImage | null {
  return url ? { url, alt, width: width ?? 640, height: height ?? 360 } : null;
}
