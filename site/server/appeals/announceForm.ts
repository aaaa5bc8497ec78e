import type { Payload } from 'payload';

import { announceDays } from '../../../cms/operations/appeals/receiving/announceDays.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

/**
 * Announces the reception days of an officer's form: one, or where no day is given the same of the
 * next months.
 *
 * @returns the days' ids
 * @throws OperationError as `announceDays`; 400 for a form that can't be read
 */
export async function submitAnnouncement(
  payload: Payload,
  { viewer, form, now }: { viewer: Viewer; form: FormData; now: Date },
): Promise<string[]> {
  const given = (name: string) => formText(form, name).trim();
  const request = given('request');
  if (!/^[\w-]{8,64}$/.test(request)) throw new OperationError(400, 'form-expired');
  const [day, dates] = [given('day'), given('dates')];
  const regular = { dates: numbersIn(dates), months: numberIn(given('months')) };
  return announceDays(payload, {
    ...{ actor: viewer.user, now },
    given: {
      ...{ request, unit: given('unit'), guests: given('guests') },
      when: day === '' && dates !== '' ? regular : { day },
      ...{ begins: given('begins'), ends: given('ends'), minutes: numberIn(given('minutes')) },
      ...{ place: given('place'), host: given('host') },
    },
  });
}

/** What is no number is refused with the others. */
const numberIn = (text: string): number =>
  /^\d{1,4}$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : Number.NaN;

const numbersIn = (text: string): number[] =>
  text
    .split(/[、，,;；\s]/)
    .filter((part) => part !== '')
    .map((part) => numberIn(part));
