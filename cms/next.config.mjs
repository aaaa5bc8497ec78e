import path from 'node:path';

import { withPayload } from '@payloadcms/next/withPayload';

const root = path.resolve(import.meta.dirname, '..');

/** @type {import('next').NextConfig} */
const config = {
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  // The host in front compresses the answers of both Next and Astro.
  compress: false,
  // `npm run typecheck` does this for every part at once.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(config);
