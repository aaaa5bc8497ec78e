import type { Payload } from 'payload';
import { z } from 'zod';

import { SLOTS } from '../../../cms/domain/ledger/slot.ts';
import { idOf } from '../../../cms/domain/idOf.ts';
import { isDay } from '../../../cms/domain/shanghai.ts';
import { isTimeOfDay } from '../../../cms/domain/training/timeOfDay.ts';
import { findInvited } from '../../../cms/operations/training/findInvited.ts';
import { invitedNumbers } from '../../../cms/operations/training/invitedNumbers.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { ClassSession } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { trainingWords } from '../../../cms/text/training/trainingWords.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { parseInput } from '../parseInput.ts';

/** Not said where empty. */
const timeOfDay = z
  .string()
  .refine((text) => text === '' || isTimeOfDay(text))
  .transform((text) => text || null);

const schema = z.object({
  title: z.string().min(1).max(120),
  kind: z.enum(['class', 'field']),
  day: z.string().refine(isDay),
  slots: z.array(z.enum(SLOTS)).min(1),
  begins: timeOfDay,
  ends: timeOfDay,
  place: z.string().max(80),
  seats: z
    .string()
    .regex(/^\d{0,4}$/)
    .transform((text) => (Number(text) > 0 ? Number(text) : null)),
  unit: z.string().min(1).max(64),
  alsoUnits: z.array(z.string().max(64)).max(500),
  invited: z.array(z.string().max(40)).max(1000),
});

/** Staff numbers as people paste them: one a line, or with commas or spaces between. */
const numbersIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[\s、,;]/)
    .filter((number) => number !== '');

/** Names as people write them in one line: 高文、顾宁. */
const namesIn = (text: string): string[] =>
  text
    .split(/[、，,;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * Announces a training as a form describes it.
 *
 * @returns the training
 * @throws OperationError 400 `invalid-input`, `lecturers-missing` or `invited-unknown`; and as saving a training does
 */
export async function announceClass(
  payload: Payload,
  { viewer, form }: { viewer: Viewer; form: FormData },
): Promise<ClassSession> {
  return payload.create({
    collection: 'class-sessions',
    data: { ...(await readForm(payload, form)), status: 'planned' },
    ...{ user: viewer.user, overrideAccess: false, depth: 0 },
  });
}

/**
 * Changes a training that was announced and is not confirmed. Who is asked sees the change at
 * once, and is reminded by the new day.
 *
 * @throws OperationError as `announceClass`; 409 `class-settled` for one that is confirmed
 */
export async function changeClass(
  payload: Payload,
  { viewer, session, form }: { viewer: Viewer; session: ClassSession; form: FormData },
): Promise<void> {
  if (session.status !== 'planned') throw new OperationError(409, 'class-settled');
  await payload.update({
    collection: 'class-sessions',
    id: session.id,
    data: await readForm(payload, form),
    ...{ user: viewer.user, overrideAccess: false, depth: 0 },
  });
}

/** A training as its form would have been filled in. */
export async function filledClassForm(
  payload: Payload,
  { language, session }: { language: Language; session: ClassSession },
): Promise<FormData> {
  const form = new FormData();
  const { title, kind, day, begins, ends, place, seats, unit, lecturers } = session;
  const { nameList } = trainingWords[language];
  const named = (role: string) =>
    nameList((lecturers ?? []).filter((one) => one.role === role).map(({ name }) => name));
  const texts = {
    ...{
      title,
      kind,
      day,
      begins: begins ?? '',
      ends: ends ?? '',
      place: place ?? '',
      seats: seats ? String(seats) : '',
    },
    invited: (await invitedNumbers(payload, session)).join('\n'),
    ...{ unit: idOf(unit), party: named('party'), outside: named('outside') },
  };
  for (const [name, value] of Object.entries(texts)) form.set(name, value);
  for (const slot of session.slots) form.append('slots', slot);
  for (const other of session.alsoUnits ?? []) form.append('alsoUnits', idOf(other));
  return form;
}

async function readForm(payload: Payload, form: FormData) {
  const field = (name: string) => formText(form, name).trim();
  const given = parseInput(schema, {
    ...{ title: field('title'), kind: field('kind'), day: field('day'), place: field('place') },
    ...{ begins: field('begins'), ends: field('ends') },
    seats: field('seats').normalize('NFKC'),
    ...{ unit: field('unit'), slots: form.getAll('slots'), alsoUnits: form.getAll('alsoUnits') },
    invited: numbersIn(field('invited')),
  });
  const lecturers = (['party', 'outside'] as const).map((role) =>
    namesIn(field(role)).map((name) => ({ role, name })),
  );
  if (lecturers.some((names) => names.length === 0)) {
    throw new OperationError(400, 'lecturers-missing');
  }
  const { unit, alsoUnits, invited, ...rest } = given;
  return {
    ...rest,
    unit,
    invited: await findInvited(payload, invited),
    alsoUnits: alsoUnits.filter((one) => one !== unit),
    lecturers: lecturers.flat(),
  };
}
