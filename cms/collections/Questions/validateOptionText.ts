import type { TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';

import { problemText } from '../../fields/problemText.ts';

/** An option says something, or is a picture or a recording. */
export const validateOptionText: TextFieldSingleValidation = async (value, options) => {
  const { media } = options.siblingData as { media?: unknown };
  if (value?.trim() || media) return text(value, { ...options, required: false });
  return problemText({ req: options.req }, 'option-empty');
};
