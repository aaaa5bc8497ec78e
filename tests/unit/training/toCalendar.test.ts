import { expect, it } from 'vitest';

import { toCalendar } from '../../../cms/domain/training/toCalendar.ts';

const now = new Date('2026-11-26T04:05:06Z');
const event = { id: 'class-1', day: '2026-12-31', title: '上午 冬季安全谈话', place: null };
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

it('writes what phones read, a day long', () => {
  expect(toCalendar({ name: '政工学堂', events: [event], now }).split('\r\n')).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//zhenggong-study-hall//calendar//ZH'],
    ...['X-WR-CALNAME:政工学堂', 'BEGIN:VEVENT', 'UID:class-1@zhenggong-study-hall'],
    ...['DTSTAMP:20261126T040506Z', 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'],
    ...['SUMMARY:上午 冬季安全谈话', 'END:VEVENT', 'END:VCALENDAR', ''],
  ]);
});

it('tells the hours that have been said, and no end where none has', () => {
  const from = (hours: object) =>
    toCalendar({ name: 'x', events: [{ ...event, ...hours }], now })
      .split('\r\n')
      .filter((line) => /^DT(?:START|END)/.test(line));
  expect(from({ begins: '08:30', ends: '11:30' })).toEqual([
    ...['DTSTART:20261231T003000Z', 'DTEND:20261231T033000Z'],
  ]);
  expect(from({ begins: '07:05', ends: null })).toEqual(['DTSTART:20261230T230500Z']);
});

it('lets nothing that was typed break out of its line', () => {
  const odd = { ...event, title: 'a,b;c\\d\r\nEND:VCALENDAR', place: '一\n二' };
  const text = toCalendar({ name: 'x', events: [odd], now });
  expect(text).toContain('SUMMARY:a\\,b\\;c\\\\d\\nEND:VCALENDAR\r\n');
  expect(text).toContain('LOCATION:一\\n二\r\n');
});

it('folds long lines between characters, at 75 octets', () => {
  const title = '安全𠮷'.repeat(60);
  const text = toCalendar({ name: 'x', events: [{ ...event, title }], now });
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfolded(text)).toContain(`SUMMARY:${title}\r\n`);
});
