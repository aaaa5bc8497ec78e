import type { Payload } from 'payload';

import type { RaisedBy } from '../../../cms/operations/appeals/registerAppeal.ts';
import { registerAppeal } from '../../../cms/operations/appeals/registerAppeal.ts';
import type { User } from '../../../cms/payload-types.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

/** A company with an officer at its top, one of the mine and one of the forest. */
export async function createOfficers(payload: Payload) {
  const company = await createCompany(payload);
  const officer = (name: string, unit: string) =>
    createLearner(payload, { name, unit, roles: ['staff', 'officer'] });
  return {
    ...company,
    top: await officer('总办', company.company.id),
    zhao: await officer('老赵', company.mine.id),
    qian: await officer('老钱', company.mine.id),
    lin: await officer('老林', company.forest.id),
  };
}

/** Registers a matter with these particulars. */
export const raiseAs = (
  payload: Payload,
  by: RaisedBy,
  {
    now,
    code = null,
    ...matter
  }: { now: Date; code?: string | null } & Partial<
    Record<'category' | 'text' | 'place' | 'unit', string>
  >,
) =>
  registerAppeal(payload, {
    matter: { category: 'life', text: '夜班食堂的饭总是凉的', place: '', unit: null, ...matter },
    ...{ by, code, now },
  });

export const named = (learner: User): RaisedBy => ({ mode: 'named', learner });
