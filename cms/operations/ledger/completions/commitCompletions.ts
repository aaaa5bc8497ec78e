import type { Payload } from 'payload';

import { COMPLETION_IMPORTS } from '../../../domain/ledger/completionKey.ts';
import type { CompletionImport, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { completionPlan, type PlannedCompletion } from './completionPlan.ts';

interface Committed {
  actor: User;
  completions: readonly PlannedCompletion[];
  /** What the file is called. */
  file: string;
  now: Date;
}

/**
 * Takes a table of past learning: the one insert after which all of it will be entered, whatever
 * is killed. Two at once enter what both have once, by the entries' keys.
 *
 * @throws OperationError 409 `import-running` while another one is being entered
 */
export async function commitCompletions(
  payload: Payload,
  { actor, completions, file, now }: Committed,
): Promise<CompletionImport> {
  const where = { state: { equals: 'running' } };
  const { totalDocs } = await payload.db.count({ collection: COMPLETION_IMPORTS, where });
  if (totalDocs > 0) throw new OperationError(409, 'import-running');
  return payload.db.create({
    collection: COMPLETION_IMPORTS,
    data: {
      ...{ by: actor.id, byName: actor.name, at: now.toISOString(), file, state: 'running' },
      ...{ completions: completions.length, plan: await completionPlan.pack(completions) },
    },
  }) as Promise<CompletionImport>;
}
