import { nextDay } from '../shanghai.ts';

/** Something of a day, as phones' calendars take it. */
export interface CalendarEvent {
  /** The same event has the same, so that a calendar changes it rather than doubling it. */
  id: string;
  /** `YYYY-MM-DD`; trainings have half days and no hours, so it is of the whole day. */
  day: string;
  title: string;
  place: string | null;
}

interface Calendar {
  name: string;
  events: readonly CalendarEvent[];
  now: Date;
}

/** Octets of a line at most (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Commas, semicolons and line ends mean something in a calendar (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** Breaks a line between characters where it is too long; the rest begins with a space. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    const breaks = octets + size > LONGEST_LINE;
    text += breaks ? `\r\n ${character}` : character;
    octets = breaks ? 1 + size : octets + size;
  }
  return text;
}

const plainDay = (day: string): string => day.replaceAll('-', '');

/** A calendar as phones and mail programs read it (RFC 5545). */
export function toCalendar({ name, events, now }: Calendar): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//zhenggong-study-hall//calendar//ZH'],
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ id, day, title, place }) => [
      ...['BEGIN:VEVENT', `UID:${id}@zhenggong-study-hall`, `DTSTAMP:${stamp}`],
      `DTSTART;VALUE=DATE:${plainDay(day)}`,
      `DTEND;VALUE=DATE:${plainDay(nextDay(day))}`,
      `SUMMARY:${escaped(title)}`,
      ...(place ? [`LOCATION:${escaped(place)}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
