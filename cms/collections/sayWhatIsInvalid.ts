import type { AfterErrorHook } from 'payload';
import { z } from 'zod';

import { backOfficeWords } from '../text/backOffice/backOfficeWords.ts';
import { refusalText } from '../text/refusals.ts';
import { toLanguage } from '../text/toLanguage.ts';

const label = z.union([z.string(), z.record(z.string(), z.string())]);

/** What Payload's ValidationError carries, and with it what it answers. */
const invalid = z.object({
  errors: z.array(z.object({ label: label.optional(), message: z.string(), path: z.string() })),
});

/**
 * Says what is missing and what is wrong, field by field, in the language of the person. Payload
 * says "the following fields are invalid", in English where a file is concerned.
 */
export const sayWhatIsInvalid: AfterErrorHook = ({ error, req, result }) => {
  const { data } = error.name === 'ValidationError' ? invalid.safeParse(dataOf(error)) : {};
  if (!data || !result) return undefined;
  const language = toLanguage(req.i18n?.language);
  const words = backOfficeWords[language].invalid;
  if (data.errors.some(({ path }) => path === 'file')) {
    return { response: told(result, error, refusalText(language, 'media-form')) };
  }
  const required = req.t('validation:required');
  const faults = data.errors.map(({ label: given, message, path }) => ({
    name: (typeof given === 'object' ? given[language] : given) ?? path,
    message,
  }));
  const missing = faults.filter(({ message }) => message === required).map(({ name }) => name);
  const wrong = faults.filter(({ message }) => message !== required);
  const sentences = [
    ...(missing.length > 0 ? [words.missing([...new Set(missing)])] : []),
    ...wrong.map(({ name, message }) => words.wrong(name, message)),
  ];
  return { response: told(result, error, words.all(sentences)) };
};

const dataOf = (error: Error): Record<string, unknown> | undefined =>
  (error as { data?: Record<string, unknown> }).data;

/**
 * The answer with our sentence, and with the faults by field, so that the form marks them. Payload
 * leaves them out where the error comes from another copy of it than the one that answers.
 */
function told(result: object, error: Error, message: string) {
  return { ...result, errors: [{ name: error.name, data: dataOf(error), message }] };
}
