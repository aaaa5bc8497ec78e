import type { Payload } from 'payload';

import type { User } from '../../../payload-types.ts';
import { createOnce } from '../../stores/createOnce.ts';
import { weighNotice, type ProposedNotice } from './weighNotice.ts';

interface Publish {
  actor: User;
  notice: ProposedNotice;
  /** Chosen by the page for one filling of the form: sent twice it is one notice. */
  request: string;
  now: Date;
}

/**
 * Publishes a notice: everybody it is for finds it on the home page until they have read it. The
 * one row is the commit point, under the form's own key.
 *
 * @returns its id
 * @throws OperationError as `weighNotice`
 */
export async function publishNotice(
  payload: Payload,
  { actor, notice, request, now }: Publish,
): Promise<string> {
  const { units } = await weighNotice(payload, { actor, notice, now });
  const { title, body, audience, from, until } = notice;
  const data = {
    ...{ title: title.trim(), body: body.trim(), units, audience, from, until, request },
    ...{ by: actor.id, byName: actor.name, at: now.getTime() },
  };
  return createOnce(payload, 'notices', data);
}
