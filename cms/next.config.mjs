import path from 'node:path';

import { withPayload } from '@payloadcms/next/withPayload';

const root = path.resolve(import.meta.dirname, '..');

/** @type {import('next').NextConfig} */
const config = {
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  // Payload's pages for a forgotten password say that a mail was sent; this platform sends none.
  redirects: () =>
    Promise.resolve(
      ['/admin/forgot', '/admin/reset/:token*'].map((source) => ({
        source,
        destination: '/login/code',
        permanent: false,
      })),
    ),
  // Its module file says that it is CommonJS, which the bundler refuses; Node takes the other one.
  serverExternalPackages: ['chinese-days'],
  // The host in front compresses the answers of both Next and Astro.
  compress: false,
  // `npm run typecheck` does this for every part at once.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(config);
