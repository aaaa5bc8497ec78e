import { bookByProgram, bookedSchema, tellVisit } from '../../../server/appeals/visitJson.ts';
import { openJson } from '../../../server/openJson.ts';
import { only } from '../../../server/only.ts';

export const POST = openJson(async ({ payload, viewer, now, body }) => {
  const asked = await body(bookedSchema);
  const booked = await bookByProgram(payload, { asked, viewer, now });
  return Response.json(tellVisit(booked), { status: 201 });
});

export const ALL = only('POST');
