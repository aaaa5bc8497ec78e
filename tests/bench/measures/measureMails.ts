import { setTimeout as later } from 'node:timers/promises';

import { startMailServer } from '../../fixtures/startMailServer.ts';
import type { LedgerPlace } from '../data/fillLedger.ts';
import type { Row } from '../Row.ts';
import { measureAct } from './measureAct.ts';

/** What a busy server of a company takes over a mail. */
const SLOW_MS = 200;

/** Ten thousand mails to a slow server, which this process is. */
export async function measureMails(place: LedgerPlace): Promise<Row[]> {
  const server = await startMailServer();
  server.onText = () => later(SLOW_MS);
  try {
    const env = { ...place.env, SMTP_URL: server.url, MAIL_FROM: 'study@example.cn' };
    const mails = { file: 'mails.ts', targetSeconds: 10, targetMb: 500 };
    return await measureAct({ ...place, env }, { what: 'Mails to a slow server', ...mails });
  } finally {
    await server.stop();
  }
}
