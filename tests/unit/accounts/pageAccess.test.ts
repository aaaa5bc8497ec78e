import { globSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { accessTo, declaredAccess } from '../../../site/server/accounts/pageAccess.ts';
import { endpointPatterns } from '../../../site/server/endpointPatterns.ts';
import { projectRoot } from '../../fixtures/projectRoot.ts';

const site = path.join(projectRoot, 'site');
const trainers = { roles: ['trainer', 'admin'] as ['trainer', 'admin'] };
const declared = declaredAccess({
  './pages/trainer/_access.ts': { access: trainers },
  './pages/login/_access.ts': { access: 'anybody' },
});

it.each([
  ['/', 'signed-in'],
  ['/login', 'anybody'],
  ['/logins', 'signed-in'],
  ['/trainer', trainers],
  ['/trainer/learners/7', trainers],
  ['/trainers', 'signed-in'],
  ['/articles/login', 'signed-in'],
])('%s is for %j', (address, access) => {
  expect(accessTo(declared, address)).toEqual(access);
});

it('opens to anybody the door, where a scanned code leads, calendars by their secret, what verifies a certificate, the keys of passes and what is raised without a name, and nothing else', async () => {
  const open: string[] = [];
  for (const file of globSync('pages/**/_access.ts', { cwd: site })) {
    const { access } = (await import(path.join(site, file))) as { access: unknown };
    if (access === 'anybody') open.push(file);
  }
  expect(open.sort()).toEqual([
    'pages/appeals/_access.ts',
    ...['pages/calendar/_access.ts', 'pages/login/_access.ts', 'pages/training/arrive/_access.ts'],
    ...['pages/verify/_access.ts', 'pages/voice/code/_access.ts'],
    ...['pages/voice/keys.json/_access.ts', 'pages/voice/receiving/code/_access.ts'],
  ]);
});

it('knows the addresses that programs ask by their files', () => {
  const files = globSync('pages/**/[!_]*.ts', { cwd: site }).map((file) => `./${file}`);
  const patterns = endpointPatterns(files);
  for (const pattern of [
    '/search.json',
    '/study/record',
    '/study/sessions',
    '/trainer/export.xlsx',
    '/voice/keys.json',
  ]) {
    expect(patterns).toContain(pattern);
  }
  expect(patterns).not.toContain('/library');
});
