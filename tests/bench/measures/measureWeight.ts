import { chromium } from 'playwright';

import { findChromium } from '../../fixtures/findChromium.ts';
import type { Row } from '../Row.ts';

const PAGE_TARGET = 60 * 1024;
const SCRIPT_TARGET = 10 * 1024;
/** What a page asks for late, it has asked for by then. */
const SETTLE_MS = 3_000;

interface Wanted {
  url: string;
  /** Cookie header of the one who is signed in. */
  cookie: string;
  path: string;
}

/**
 * Opens a page in a browser that never saw the site, and counts what comes over the network,
 * compressed and with headers. Pictures (covers and media) do not count; icons do.
 */
export async function measureWeight({ url, cookie, path }: Wanted): Promise<Row[]> {
  const executablePath = await findChromium();
  if (!executablePath) {
    return [{ what: 'Weight of an article page', figure: 'no browser to be had: not measured' }];
  }
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const context = await browser.newContext();
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const kinds = new Map<string, { type: string; url: string }>();
    const loaded: { type: string; bytes: number }[] = [];
    await session.send('Network.enable');
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      kinds.set(requestId, { type, url: response.url });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId);
      if (kind && !isPicture(kind)) loaded.push({ type: kind.type, bytes: encodedDataLength });
    });
    await page.goto(`${url}${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const sum = (...types: string[]) =>
      loaded
        .filter(({ type }) => types.length === 0 || types.includes(type))
        .reduce((bytes, one) => bytes + one.bytes, 0);
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
    return [
      {
        what: 'Article page, signed in, first visit, without pictures',
        figure: `${kilobytes(sum())} (HTML ${kilobytes(sum('Document'))}, CSS ${kilobytes(sum('Stylesheet'))})`,
        target: '≤ 60 KB',
        met: sum() <= PAGE_TARGET,
      },
      {
        what: '  of it JavaScript',
        figure: kilobytes(sum('Script')),
        target: '≤ 10 KB',
        met: sum('Script') <= SCRIPT_TARGET,
      },
    ];
  } finally {
    await browser.close();
  }
}

function isPicture({ type, url }: { type: string; url: string }): boolean {
  const { pathname } = new URL(url);
  return type === 'Media' || (type === 'Image' && /\/(api\/)?media\//.test(pathname));
}
