import type { Payload } from 'payload';
import { z } from 'zod';

import { SLOTS } from '../../../cms/domain/ledger/slot.ts';
import { isDay } from '../../../cms/domain/shanghai.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { ClassSession } from '../../../cms/payload-types.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { parseInput } from '../parseInput.ts';

const schema = z.object({
  title: z.string().min(1).max(120),
  kind: z.enum(['class', 'field']),
  day: z.string().refine(isDay),
  slots: z.array(z.enum(SLOTS)).min(1),
  place: z.string().max(80),
  seats: z
    .string()
    .regex(/^\d{0,4}$/)
    .transform((text) => (Number(text) > 0 ? Number(text) : null)),
  unit: z.string().min(1).max(64),
  alsoUnits: z.array(z.string().max(64)).max(500),
});

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
 * @throws OperationError 400 `invalid-input` or `lecturers-missing`; and as saving a training does
 */
export async function announceClass(
  payload: Payload,
  { viewer, form }: { viewer: Viewer; form: FormData },
): Promise<ClassSession> {
  const field = (name: string) => formText(form, name).trim();
  const given = parseInput(schema, {
    ...{ title: field('title'), kind: field('kind'), day: field('day'), place: field('place') },
    seats: field('seats').normalize('NFKC'),
    ...{ unit: field('unit'), slots: form.getAll('slots'), alsoUnits: form.getAll('alsoUnits') },
  });
  const lecturers = (['party', 'outside'] as const).map((role) =>
    namesIn(field(role)).map((name) => ({ role, name })),
  );
  if (lecturers.some((names) => names.length === 0)) {
    throw new OperationError(400, 'lecturers-missing');
  }
  const { unit, alsoUnits, ...rest } = given;
  return payload.create({
    collection: 'class-sessions',
    data: {
      ...rest,
      unit,
      alsoUnits: alsoUnits.filter((one) => one !== unit),
      lecturers: lecturers.flat(),
      status: 'planned',
    },
    user: viewer.user,
    overrideAccess: false,
    depth: 0,
  });
}
