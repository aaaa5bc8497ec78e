import type { Payload } from 'payload';

import type { NoticePerson } from '../../stores/noticePeople.ts';
import { noticeReaders } from '../../stores/noticeReaders.ts';
import { meantPeople } from './meantPeople.ts';
import type { NoticeInCare } from './noticesInCare.ts';

export interface Readers {
  /** How many people of those looked after are to read it, as of today. */
  due: number;
  /** How many of them have. */
  read: number;
  /** Who has not, by staff number. */
  unread: NoticePerson[];
}

/** Who of the people somebody looks after is to read each of some notices, and who has not. */
export async function readReaders(
  payload: Payload,
  asked: { notices: readonly NoticeInCare[]; now: Date },
): Promise<Readers[]> {
  const meant = await meantPeople(payload, asked);
  return Promise.all(
    asked.notices.map(async ({ id }, n) => {
      const people = meant[n] ?? [];
      const readers = await noticeReaders(payload, id);
      const unread = people.filter((person) => !readers.has(person.id));
      return { due: people.length, read: people.length - unread.length, unread };
    }),
  );
}
