import { isBackOffice } from './isBackOffice.ts';

/** Payload's admin draws with inline scripts and styles; nothing of it may come from elsewhere. */
const adminPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
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

/**
 * The headers that every answer to a path carries; the portal adds its own content policy.
 *
 * @param path of the request
 * @param secure whether the platform's public address is https
 */
export function securityHeaders(path: string, secure: boolean): Record<string, string> {
  const media = path.startsWith('/api/media/file/');
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...(secure && { 'strict-transport-security': 'max-age=31536000' }),
    ...(media && { 'content-security-policy': mediaPolicy }),
    ...(!media && isBackOffice(path) && { 'content-security-policy': adminPolicy }),
  };
}
