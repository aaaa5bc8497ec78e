import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { COMPLETION_IMPORTS, completionKey } from '../../../domain/ledger/completionKey.ts';
import type { Policy } from '../../../domain/policy/policy.ts';
import { policyOn } from '../../../domain/policy/policyOn.ts';
import { yearOfDay } from '../../../domain/shanghai.ts';
import type { CompletionImport } from '../../../payload-types.ts';
import { DEFAULT_LANGUAGE } from '../../../text/language.ts';
import { ledgerWords } from '../../../text/ledger/ledgerWords.ts';
import { readPolicies } from '../../policy/readPolicies.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { takeLease } from '../../stores/takeLease.ts';
import { appendEntry } from '../appendEntry.ts';
import { completionPlan, type PlannedCompletion } from './completionPlan.ts';

const { completions: told } = ledgerWords[DEFAULT_LANGUAGE];

/**
 * Enters what was committed of a table of past learning: all of it, from its beginning, since an
 * entry that stands under its key is only looked at. By one process at a time; another one's lease
 * means that it is being done. A year that was closed since it was committed takes it still.
 *
 * @returns whether all of it is entered
 */
export async function carryOutCompletions(
  payload: Payload,
  { id }: { id: string },
  now: Date,
): Promise<boolean> {
  const lease = await takeLease(payload, COMPLETION_IMPORTS);
  if (!lease) return false;
  try {
    const found = await payload.db.findOne<CompletionImport>({
      ...{ collection: COMPLETION_IMPORTS, where: { id: { equals: id } } },
    });
    if (!found?.plan || found.state !== 'running') return true;
    const policies = await readPolicies(payload);
    for await (const completions of completionPlan.unpack(found.plan)) {
      for (const completion of completions) {
        await enter(payload, { completion, from: found, policies, now });
      }
    }
    await compareAndSet(payload, COMPLETION_IMPORTS, [
      { id, expect: { state: 'running' }, set: { state: 'done', plan: null } },
    ]);
    return true;
  } finally {
    await lease.release();
  }
}

interface Entering {
  completion: PlannedCompletion;
  from: CompletionImport;
  policies: readonly Policy[];
  now: Date;
}

async function enter(payload: Payload, { completion, from, policies, now }: Entering) {
  const { learner, course, provider, note, day, units } = completion;
  const key = completionKey(completion);
  await appendEntry(payload, {
    ...{ learner, year: yearOfDay(day), now, intoClosedYear: true },
    decide: (entries) => {
      const standing = entries.find((entry) => entry.key === key);
      if (standing) return { settled: standing };
      return {
        ...{ key, kind: 'adjustment', units, day, at: now.toISOString() },
        ...{ by: idOf(from.by), byName: from.byName, sourceKind: 'adjustment' },
        ...{ sourceCollection: COMPLETION_IMPORTS, sourceId: from.id, sourceTitle: course },
        policy: policyOn(policies, day).version,
        reason: told.reason({ provider, note, file: from.file }),
      };
    },
  });
}
