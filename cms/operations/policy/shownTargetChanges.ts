import type { TargetChange } from '../../domain/policy/targetChange.ts';
import { readModel } from '../stores/readModel.ts';
import { targetChangesIn } from './targetChangesIn.ts';

/** The changes of targets that stand, by learner, for showing: a second old at most. */
export const shownTargetChanges = readModel(
  'target-changes',
  ['target-changes'],
  (payload, _changed, _before, now): Promise<ReadonlyMap<string, TargetChange[]>> =>
    targetChangesIn(payload, { range: { after: null, upTo: null }, now: new Date(now) }),
);
