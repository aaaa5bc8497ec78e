import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import { z } from 'zod';

const empty = z.null().optional();

/** Rich text as Lexical writes it: nodes that have a type, and lists of nodes. */
const node: z.ZodType = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    text: z.string().optional(),
    children: z.array(node).optional(),
    fields: z.looseObject({}).nullish(),
  }),
);
const richText = z.looseObject({
  root: z.looseObject({ type: z.literal('root'), children: z.array(node) }),
});

const id = z.union([z.string().max(64), z.number()]);
const reference = z.union([id, z.looseObject({ id })]);
const instant = z
  .string()
  .max(64)
  .refine((text) => text === '' || Number.isFinite(Date.parse(text)));
/** A form sends what was typed. */
const amount = z.union([z.number(), z.string().refine((text) => Number.isFinite(Number(text)))]);
const flag = z.union([z.boolean(), z.enum(['true', 'false', ''])]);
/** What a form sends for a list without rows. */
const noRows = z.union([z.literal(0), z.literal('0')]);

/**
 * The shape of a document as somebody may send it to be created or changed: each field in the
 * form its kind has, all of them optional. What the values may be is told by the fields' own
 * validations; Payload reaches those only with a shape it can walk through.
 */
export function documentSchema({
  flattenedFields,
  auth,
}: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'auth'>): z.ZodType {
  const word = z.union([z.string(), empty]);
  return z.looseObject({
    ...shapeOf(flattenedFields),
    ...(auth && { password: word, 'confirm-password': word, username: word, email: word }),
  });
}

function shapeOf(fields: readonly FlattenedField[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    fields.map((field) => [field.name, z.union([valueOf(field), empty])] as const),
  );
}

function valueOf(field: FlattenedField): z.ZodType {
  const many = (one: z.ZodType) =>
    'hasMany' in field && field.hasMany ? z.union([z.array(one), one]) : one;
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
    case 'select':
      return many(z.string());
    case 'number':
      return many(amount);
    case 'checkbox':
      return flag;
    case 'date':
      return instant;
    case 'relationship':
    case 'upload':
      return many(
        Array.isArray(field.relationTo)
          ? z.looseObject({ relationTo: z.enum(field.relationTo), value: reference })
          : reference,
      );
    case 'richText':
      return richText;
    case 'array':
      return z.union([z.array(z.looseObject(shapeOf(field.flattenedFields))), noRows]);
    case 'blocks':
      return z.union([z.array(z.looseObject({ blockType: z.string() })), noRows]);
    case 'group':
    case 'tab':
      return z.looseObject(shapeOf(field.flattenedFields));
    default:
      return z.unknown();
  }
}
