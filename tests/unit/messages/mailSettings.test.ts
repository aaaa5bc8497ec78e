import { expect, it } from 'vitest';

import { readEnv } from '../../../cms/env.ts';

const read = (given: Record<string, string>) => readEnv({ NODE_ENV: 'test', ...given });
const MAIL_FROM = '政工学堂 <study@example.cn>';
const SMTP_URL = 'smtps://study:secret@mail.example.cn:465';

it.each<[string, Record<string, string>]>([
  ['none', {}],
  ['empty ones', { SMTP_URL: '', MAIL_FROM: '' }],
  ['both', { SMTP_URL, MAIL_FROM }],
  ['a server without a password', { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM }],
])('takes %s', (_, env) => {
  expect(() => read(env)).not.toThrow();
});

it.each<[string, Record<string, string>, string]>([
  ['only a server', { SMTP_URL }, 'MAIL_FROM: is needed beside SMTP_URL'],
  ['only a sender', { MAIL_FROM }, 'SMTP_URL: is needed beside MAIL_FROM'],
  ['another protocol', { SMTP_URL: 'https://mail.example.cn', MAIL_FROM }, 'SMTP_URL: must begin'],
  ['no address', { SMTP_URL: 'mail', MAIL_FROM }, 'SMTP_URL: must begin with smtp:// or smtps://'],
  ['no sender', { SMTP_URL, MAIL_FROM: 'Study Hall' }, 'MAIL_FROM: must be name@example.cn'],
])('refuses %s in one line, and tells no password', (_, env, line) => {
  expect(() => read(env)).toThrow(line);
  expect(() => read(env)).not.toThrow(/secret|\n/);
});
