import type { Payload } from 'payload';

import type { Language } from '../../../cms/text/language.ts';
import { ledgerPageWords } from '../../text/ledger/ledgerPageWords.ts';
import { sayHours } from '../../../cms/text/sayHours.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** What a trainer's decision has done, in a sentence; null for a claim that is not theirs to see. */
export async function tellDecision(
  payload: Payload,
  { viewer, id, language }: { viewer: Viewer; id: string; language: Language },
): Promise<string | null> {
  const { docs } = await payload.find({
    ...{ collection: 'claims', where: { id: { equals: id } }, depth: 1, pagination: false },
    ...{ user: viewer.user, overrideAccess: false },
  });
  const [claim] = docs;
  if (!claim || !claim.decidedByName) return null;
  const words = ledgerPageWords[language].decisions;
  const name = typeof claim.learner === 'object' ? claim.learner.name : '';
  if (claim.state === 'refused') return words.refused(name);
  const entered = claim.grantedUnits ?? 0;
  const allowed = claim.allowedUnits ?? 0;
  const hours = sayHours(language, entered);
  return entered < allowed
    ? words.cappedTo(name, sayHours(language, allowed), hours)
    : words.granted(name, hours);
}
