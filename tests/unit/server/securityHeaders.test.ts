import { expect, it } from 'vitest';

import { securityHeaders } from '../../../cms/server/http/securityHeaders.ts';

it('keeps scripts in uploaded files from running', () => {
  expect(securityHeaders('/api/media/file/a.svg', false)['content-security-policy']).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
});

it('leaves the content policy of the portal to the portal', () => {
  expect(securityHeaders('/', false)).not.toHaveProperty('content-security-policy');
  expect(securityHeaders('/admin', false)['content-security-policy']).toContain(
    "default-src 'self'",
  );
});

it('asks for https only where the platform is reached by it', () => {
  expect(securityHeaders('/', false)).not.toHaveProperty('strict-transport-security');
  expect(securityHeaders('/', true)).toHaveProperty('strict-transport-security');
});
