import { formText } from '../accounts/formText.ts';
import type { Agreed } from './putQuestionsIn.ts';

/** What who puts questions in agrees to: said by the address, or by the boxes of the form. */
export function agreedOf(
  form: FormData,
  { topics, leave }: { topics?: string | undefined; leave?: string | undefined } = {},
): Agreed {
  return {
    makeTopics: (topics ?? formText(form, 'topics')) === 'create',
    leaveUnknown: (leave ?? formText(form, 'leave')) === 'unknown',
  };
}
