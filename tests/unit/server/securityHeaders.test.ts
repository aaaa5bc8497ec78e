import { expect, it } from 'vitest';

import { securityHeaders } from '../../../cms/server/http/securityHeaders.ts';

const headersOf = (path: string, secure = false) =>
  securityHeaders(path, { secure, nonce: () => 'n0' });

it('keeps scripts in uploaded files from running', () => {
  expect(headersOf('/api/media/file/a.svg')['content-security-policy']).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
});

it('leaves the content policy of the portal to the portal', () => {
  expect(headersOf('/')).not.toHaveProperty('content-security-policy');
  expect(headersOf('/admin')['content-security-policy']).toContain("default-src 'self'");
});

it('lets the back office run its own scripts and those of this answer', () => {
  expect(headersOf('/admin')['content-security-policy']).toContain("script-src 'self' 'nonce-n0';");
});

it('keeps records, but no files, out of caches', () => {
  expect(headersOf('/api/users/me')).toMatchObject({ 'cache-control': 'private, no-store' });
  expect(headersOf('/api/media/file/a.png')).not.toHaveProperty('cache-control');
  expect(headersOf('/admin')).not.toHaveProperty('cache-control');
});

it('asks for https only where the platform is reached by it', () => {
  expect(headersOf('/')).not.toHaveProperty('strict-transport-security');
  expect(headersOf('/', true)).toHaveProperty('strict-transport-security');
});
