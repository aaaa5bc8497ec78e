import type { ArrayFieldValidation } from 'payload';

import { problemText } from '../../fields/problemText.ts';
import { canBeId } from '../../operations/stores/canBeId.ts';
import type { Question } from '../../payload-types.ts';
import { validateKey } from './validateKey.ts';

type Option = NonNullable<Question['options']>[number];

/**
 * The options make a key, and no two that are pictures alone are told by the same words: who hears
 * them read out, and the figures of a question, tell them apart by these.
 */
export const validateOptions: ArrayFieldValidation = async (value, options) => {
  const formed = validateKey.options(value, options);
  if (formed !== true || !Array.isArray(value)) return formed;
  const { payload } = options.req;
  const alone = (value as (Partial<Option> | null)[])
    .filter((option) => !String(option?.text ?? '').trim())
    .flatMap((option) => (typeof option?.media === 'string' ? [option.media] : []))
    .filter((id) => canBeId(payload, id));
  if (alone.length < 2) return true;
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: alone } },
    select: { alt: true },
    depth: 0,
    pagination: false,
  });
  const alts = new Map(docs.map(({ id, alt }) => [id, alt.trim()]));
  const told = alone.flatMap((id) => alts.get(id) ?? []);
  return new Set(told).size === told.length || problemText({ req: options.req }, 'options-look-alike'); // prettier-ignore
};
