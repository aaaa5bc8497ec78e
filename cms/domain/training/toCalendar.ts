import { nextDay, startOfDay } from '../shanghai.ts';

/** Something of a day, as phones' calendars take it. */
export interface CalendarEvent {
  /** The same event has the same, so that a calendar changes it rather than doubling it. */
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:mm` in Shanghai, where they have been said; otherwise it is of the whole day. */
  begins?: string | null;
  ends?: string | null;
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

const plainInstant = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const instantOf = (day: string, time: string): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000);
};

function timeLines({ day, begins, ends }: Pick<CalendarEvent, 'day' | 'begins' | 'ends'>) {
  if (!begins) {
    return [`DTSTART;VALUE=DATE:${plainDay(day)}`, `DTEND;VALUE=DATE:${plainDay(nextDay(day))}`];
  }
  return [
    `DTSTART:${plainInstant(instantOf(day, begins))}`,
    ...(ends ? [`DTEND:${plainInstant(instantOf(day, ends))}`] : []),
  ];
}

/** A calendar as phones and mail programs read it (RFC 5545). */
export function toCalendar({ name, events, now }: Calendar): string {
  const stamp = plainInstant(now);
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//zhenggong-study-hall//calendar//ZH'],
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ id, title, place, ...time }) => [
      ...['BEGIN:VEVENT', `UID:${id}@zhenggong-study-hall`, `DTSTAMP:${stamp}`],
      ...timeLines(time),
      `SUMMARY:${escaped(title)}`,
      ...(place ? [`LOCATION:${escaped(place)}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
