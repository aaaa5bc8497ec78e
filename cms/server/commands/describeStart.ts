import { processLines } from '../../text/server/processLines.ts';

interface Started {
  url: string;
  role: 'all' | 'site' | 'admin';
  dataDir: string;
  seconds: number;
  /** Password of the demo accounts, where there are any. */
  password?: string;
  /** A database without accounts: the first one is made at /admin. */
  empty: boolean;
}

/**
 * What a start prints: where everything is and how to get in.
 *
 * @returns lines, ready to print
 */
export function describeStart(started: Started): string {
  const { url, role, dataDir, seconds, password, empty } = started;
  const lines = [processLines.ready(seconds.toFixed(1)), ''];
  if (role !== 'admin') lines.push(processLines.portalAt(url));
  if (role !== 'site') lines.push(processLines.backOfficeAt(url));
  if (password) {
    lines.push(processLines.accounts, processLines.password(password.trim()));
  }
  if (empty) lines.push(processLines.firstAdminAt(url));
  lines.push(processLines.dataIn(dataDir), '', processLines.howToStop);
  const rule = '─'.repeat(72);
  return [rule, ...lines, rule].join('\n');
}
