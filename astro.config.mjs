import { randomUUID } from 'node:crypto';

import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';

/**
 * Chromium 100 and Safari 15.4: phones' built-in browsers and office PCs show everything. Not
 * Safari 15.0, which passes over whatever stands in a cascade layer and would show bare pages;
 * every device that has it is offered 15.6 or later.
 */
const safari = (15 << 16) | (4 << 8);
const oldestBrowsers = { chrome: 100 << 16, safari, ios_saf: safari };
const oldestTargets = ['chrome100', 'safari15.4'];

/** In development the back office is a process of its own; one origin all the same. */
const backOffice = process.env.ADMIN_DEV_PORT && `http://127.0.0.1:${process.env.ADMIN_DEV_PORT}`;

/**
 * The build is one function for the web server in front (cms/server), which also has the files.
 *
 * @type {import('astro').AstroIntegration}
 */
const portal = {
  name: 'portal',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'portal',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./site/entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable' },
      }),
  },
};

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  output: 'server',
  adapter: portal,
  integrations: [react()],
  devToolbar: { enabled: false },
  // Covers are small SVG or come in the sizes Payload made: nothing is left to resize here.
  image: { service: passthroughImageService() },
  // One stylesheet for the whole portal, cached for ever: one request on a poor network.
  build: { inlineStylesheets: 'never', assets: '_portal' },
  prefetch: false,
  markdown: { syntaxHighlight: false },
  security: {
    // The host in front (cms/server) checks the Origin of every unsafe method, JSON included.
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
      ],
      // Rich text from the editor carries alignment and widths in style attributes.
      styleDirective: {
        resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
      },
    },
  },
  vite: {
    // Pages that browsers keep are those of one build.
    define: { 'import.meta.env.BUILD_ID': JSON.stringify(randomUUID()) },
    css: { transformer: 'lightningcss', lightningcss: { targets: oldestBrowsers } },
    build: { cssMinify: 'lightningcss', cssTarget: oldestTargets },
    // The server's half is for this Node: nothing in it has to be made older.
    environments: { client: { build: { target: oldestTargets } } },
    server: {
      // The back office's build and the data are not the portal's sources.
      watch: { ignored: ['**/cms/.next/**', '**/.data/**', '**/.cache/**'] },
      ...(backOffice && {
        proxy: { '/admin': backOffice, '/api': backOffice, '/_next': backOffice },
      }),
    },
    ssr: {
      noExternal: ['drizzle-orm', '@payloadcms/drizzle', '@payloadcms/db-sqlite'],
      external: [
        'payload',
        'drizzle-kit',
        'drizzle-kit/api',
        '@libsql/client',
        'pdfkit',
        'fontkit',
      ],
    },
  },
});
