import type { Payload } from 'payload';

import { actAsAuthor } from '../../../cms/operations/appeals/actAsAuthor.ts';
import { addPicture } from '../../../cms/operations/appeals/addPicture.ts';
import type { AuthorKey } from '../../../cms/operations/appeals/openAppeal.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import { sentPictures } from './sentPictures.ts';

/** What an author's form has done. */
export type AuthorDone = 'rated' | 'reopened' | 'released' | 'withheld' | 'pictured';

interface Submitting {
  number: string;
  key: AuthorKey;
  form: FormData;
  now: Date;
}

/**
 * Acts on one of the forms on an author's own case.
 *
 * @throws OperationError as `actAsAuthor` and `addPicture`; 400 for a form that can't be read
 */
export async function submitAuthorForm(
  payload: Payload,
  { number, key, form, now }: Submitting,
): Promise<AuthorDone> {
  const kind = formText(form, 'act');
  const words = formText(form, 'words');
  const act = (what: Parameters<typeof actAsAuthor>[1]['act']) =>
    actAsAuthor(payload, { number, key, act: what, now });
  switch (kind) {
    case 'rated': {
      const score = Number(formText(form, 'score'));
      if (!Number.isInteger(score) || score < 1 || score > 5) {
        throw new OperationError(400, 'invalid-input', { fields: ['score'] });
      }
      await act({ kind, score, words });
      return kind;
    }
    case 'reopened':
      await act({ kind, words });
      return kind;
    case 'released':
    case 'withheld':
      await act({ kind });
      return kind;
    case 'pictured': {
      const [bytes = new Uint8Array()] = await sentPictures(form, 'pictures');
      await addPicture(payload, { number, key, bytes, now });
      return kind;
    }
    default:
      throw new OperationError(400, 'form-expired');
  }
}
