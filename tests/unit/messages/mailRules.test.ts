import { expect, it } from 'vitest';

import { isWorkday } from '../../../cms/domain/isWorkday.ts';
import { mailAddressOf } from '../../../cms/domain/messages/mailAddressOf.ts';
import { mailBackoff } from '../../../cms/domain/messages/mailBackoff.ts';
import { mailSender } from '../../../cms/domain/messages/mailSender.ts';
import { mailTrouble, type MailFailure } from '../../../cms/domain/messages/mailTrouble.ts';

const MINUTE_MS = 60_000;

it.each([
  [1, 1],
  [2, 2],
  [6, 32],
  [7, 60],
  [70, 60],
])('after try %d it waits %d minutes', (attempts, minutes) => {
  const now = new Date('2026-11-26T10:00:00+08:00');
  const next = mailBackoff({ attempts, at: now, now, isWorkday });
  expect(next?.getTime()).toBe(now.getTime() + minutes * MINUTE_MS);
});

it.each([
  ['Monday', '2026-11-23T09:00:00+08:00', '2026-11-26T23:59:59+08:00', true],
  ['Monday', '2026-11-23T09:00:00+08:00', '2026-11-27T00:00:00+08:00', false],
  ['Friday', '2026-11-27T09:00:00+08:00', '2026-12-02T19:00:00+08:00', true],
  ['Friday', '2026-11-27T09:00:00+08:00', '2026-12-03T08:00:00+08:00', false],
  ['the eve of a long holiday', '2026-09-30T19:00:00+08:00', '2026-10-10T19:00:00+08:00', true],
  ['the eve of a long holiday', '2026-09-30T19:00:00+08:00', '2026-10-11T00:00:00+08:00', false],
])('one of %s (%s) is tried again at %s: %s', (_, at, now, tried) => {
  const given = { attempts: 5, at: new Date(at), now: new Date(now), isWorkday };
  expect(mailBackoff(given) !== null).toBe(tried);
});

it.each<[string, MailFailure, string]>([
  ['no such recipient', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
  ['greylisted', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, 'later'],
  ['a text not wanted', { code: 'EMESSAGE', command: 'DATA', responseCode: 554, textBegun: true }, 'refused'], // prettier-ignore
  ['a text not wanted now', { code: 'EMESSAGE', command: 'DATA', responseCode: 452, textBegun: true }, 'later'], // prettier-ignore
  ['the service closing', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 }, 'away'],
  ['a sender refused', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, textBegun: true }, 'away'], // prettier-ignore
  ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'away'],
  ['nobody there', { code: 'ESOCKET', command: 'CONN' }, 'away'],
  ['no name', { code: 'EDNS', command: 'CONN' }, 'away'],
  ['no greeting', { code: 'ETIMEDOUT', command: 'CONN' }, 'away'],
  ['a line lost after the text', { code: 'ECONNECTION', command: 'CONN', textBegun: true }, 'unsure'], // prettier-ignore
  ['a line lost with half an answer', { code: 'ECONNECTION', command: 'CONN', responseCode: 354, textBegun: true }, 'unsure'], // prettier-ignore
  ['silence after the text', { code: 'ETIMEDOUT', command: 'CONN', textBegun: true }, 'unsure'],
  ['a pool that gave it back', {}, 'away'],
  ['an address that is none', { code: 'EENVELOPE', command: 'API' }, 'refused'],
  ['a text too large', { code: 'EMESSAGE', command: 'MAIL FROM' }, 'refused'],
])('%s', (_, failure, trouble) => {
  expect(mailTrouble(failure)).toBe(trouble);
});

it.each([
  ['study@example.cn', { name: '', address: 'study@example.cn' }],
  ['政工学堂 <study@example.cn>', { name: '政工学堂', address: 'study@example.cn' }],
  ['"Study Hall" <study@example.cn>', { name: 'Study Hall', address: 'study@example.cn' }],
  ['Study Hall', null],
  ['<study@example.cn', null],
  ['study@example', null],
  ['One, Two <study@example.cn>', null],
  ['a@example.cn, b@example.cn', null],
  ['Study\r\nBcc: all <study@example.cn>', null],
])('a sender %s', (text, sender) => {
  expect(mailSender(text)).toEqual(sender);
});

it.each([
  ['who has given one', { messageEmail: 'a@example.cn' }, 'a@example.cn'],
  ['who has given none', { messageEmail: '' }, null],
  ['on the last day of work', { messageEmail: 'a@example.cn', leftOn: '2026-11-26' }, 'a@example.cn'], // prettier-ignore
  ['who has left', { messageEmail: 'a@example.cn', leftOn: '2026-11-25' }, null],
  ['in the bin', { messageEmail: 'a@example.cn', deletedAt: '2026-11-25' }, null],
])('the address of an account %s', (_, account, address) => {
  expect(mailAddressOf(account, '2026-11-26')).toBe(address);
});
