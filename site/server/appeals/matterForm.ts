import type { Payload } from 'payload';

import { APPEAL_CHANNELS, type AppealChannel } from '../../../cms/domain/appeals/appeal.ts';
import { hasRole } from '../../../cms/domain/accounts/hasRole.ts';
import { addPicture } from '../../../cms/operations/appeals/addPicture.ts';
import { registerAppeal, type RaisedBy } from '../../../cms/operations/appeals/registerAppeal.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { sentPictures } from './sentPictures.ts';

const MOST_PICTURES = 3;

interface Submitting {
  viewer: Viewer;
  form: FormData;
  now: Date;
}

export interface Submitted {
  number: string;
  code: string;
  /** Whether all pictures were taken, too; the matter is registered in any case. */
  pictured: boolean;
}

/**
 * Registers what somebody has written into the form, with its pictures. The form's own code makes
 * what is sent twice one case; a picture that can't be taken is told, and can be added later.
 *
 * @throws OperationError as `registerAppeal`
 */
export async function submitMatter(payload: Payload, act: Submitting): Promise<Submitted> {
  const { viewer, form } = act;
  const mode = formText(form, 'mode') === 'confidential' ? 'confidential' : 'named';
  return submit(payload, act, { mode, learner: viewer.user });
}

/**
 * The same for what an officer enters on somebody's behalf.
 *
 * @throws OperationError 403 `forbidden/officer`, and as `registerAppeal`
 */
export async function submitEntry(payload: Payload, act: Submitting): Promise<Submitted> {
  const { viewer, form } = act;
  if (!hasRole(viewer, 'officer')) throw new OperationError(403, 'forbidden/officer');
  const given = formText(form, 'channel');
  const channel: AppealChannel = APPEAL_CHANNELS.find((one) => one === given) ?? 'other';
  return submit(payload, act, { mode: 'named', officer: viewer.user, channel });
}

async function submit(
  payload: Payload,
  { form, now }: Submitting,
  by: RaisedBy,
): Promise<Submitted> {
  const given = (name: string) => formText(form, name);
  const { number, code } = await registerAppeal(payload, {
    matter: {
      ...{ category: given('category'), text: given('text'), place: given('place') },
      unit: given('unit') || null,
    },
    ...{ by, code: given('code') || null, now },
  });
  const pictures = (await sentPictures(form, 'pictures')).slice(0, MOST_PICTURES);
  let pictured = true;
  for (const bytes of pictures) {
    try {
      await addPicture(payload, { number, key: { learner: null, code }, bytes, now });
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      pictured = false;
    }
  }
  return { number, code, pictured };
}
