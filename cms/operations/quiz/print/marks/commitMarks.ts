import type { Payload } from 'payload';

import type { MarkImport, User } from '../../../../payload-types.ts';
import { OperationError } from '../../../OperationError.ts';
import type { MarkCheck } from './checkMarks.ts';
import { marksPlan } from './marksPlan.ts';

interface Committed {
  actor: User;
  check: MarkCheck;
  /** What the file is called. */
  file: string;
  now: Date;
}

/**
 * Takes a table of marks: the one insert after which all of it will be entered, whatever is killed.
 * Two at once enter what both have once: an attempt is one a person and printed paper.
 *
 * @throws OperationError 409 `import-running` while another one of the paper is being entered
 */
export async function commitMarks(
  payload: Payload,
  { actor, check, file, now }: Committed,
): Promise<MarkImport> {
  const paper = check.paper.printed.id;
  const where = { state: { equals: 'running' }, paper: { equals: paper } };
  const { totalDocs } = await payload.db.count({ collection: 'mark-imports', where });
  if (totalDocs > 0) throw new OperationError(409, 'import-running');
  return payload.db.create({
    collection: 'mark-imports',
    data: {
      ...{ paper, by: actor.id, byName: actor.name, at: now.toISOString(), file },
      ...{ state: 'running', marks: check.steps.length, plan: await marksPlan.pack(check.steps) },
    },
  }) as Promise<MarkImport>;
}
