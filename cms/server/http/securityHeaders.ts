import { isBackOffice } from './isBackOffice.ts';

/**
 * What the back office may load: its own files, and of scripts in its pages those that bear this
 * answer's nonce. Its editor draws with inline styles.
 */
const adminPolicy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

/** An uploaded file is looked at, never run: an SVG may carry a script. */
const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

interface About {
  /** Whether the platform's public address is https. */
  secure: boolean;
  /** Makes this answer's own, of base64; Next gives it to the scripts it writes into a page. */
  nonce: () => string;
}

/**
 * The headers that every answer to a path carries; the portal adds its own content policy.
 *
 * @param path of the request
 */
export function securityHeaders(path: string, { secure, nonce }: About): Record<string, string> {
  const media = path.startsWith('/api/media/file/');
  const records = /^\/api(?:\/|$)/.test(path) && !media;
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...(secure && { 'strict-transport-security': 'max-age=31536000' }),
    // What somebody may see of people is in no cache, on the way or on a shared PC.
    ...(records && { 'cache-control': 'private, no-store' }),
    ...(media && { 'content-security-policy': mediaPolicy }),
    ...(!media && isBackOffice(path) && { 'content-security-policy': adminPolicy(nonce()) }),
  };
}
