import { z } from 'zod';

import { OperationError } from '../../../../cms/operations/OperationError.ts';

const TEXT = z.string().max(500);

const form = z.discriminatedUnion('shape', [
  z.object({ shape: z.literal('one'), response: TEXT.optional() }),
  z.object({ shape: z.literal('many'), response: z.array(TEXT).max(50) }),
  z.object({ shape: z.literal('order'), order: z.array(TEXT).max(50) }),
  z.object({ shape: z.literal('parts'), parts: z.record(z.string().max(64), TEXT) }),
]);

const place = z.coerce.number().int().min(0).max(1000);

/**
 * The answer that the form of a question was sent with, in the shape an answer has.
 *
 * @throws OperationError 400 `invalid-response` where it is none
 */
export function readAnswerForm(sent: FormData): { place: number; response: unknown } {
  const named = (prefix: string) =>
    [...sent.entries()].filter(([name]) => name.startsWith(prefix)).slice(0, 50);
  const found = form.safeParse({
    shape: sent.get('shape'),
    response: sent.get('shape') === 'many' ? sent.getAll('response') : (sent.get('response') ?? undefined), // prettier-ignore
    order: named('order-').map(([, value]) => value),
    parts: Object.fromEntries(named('part-').map(([name, value]) => [name.slice(5), value])),
  });
  const at = place.safeParse(sent.get('place') ?? '');
  if (!found.success || !at.success) throw new OperationError(400, 'invalid-response');
  const { data } = found;
  switch (data.shape) {
    case 'one':
      return { place: at.data, response: data.response ?? null };
    case 'many':
      return { place: at.data, response: data.response };
    case 'order':
      return { place: at.data, response: data.order.filter((id) => id !== '') };
    case 'parts': {
      const given = Object.entries(data.parts).filter(([, text]) => text !== '');
      return { place: at.data, response: Object.fromEntries(given) };
    }
  }
}
