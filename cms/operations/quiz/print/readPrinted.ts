import type { Payload } from 'payload';

import type { PrintedPaper, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { canBeId } from '../../stores/canBeId.ts';
import { expectPrinter } from './expectPrinter.ts';

interface Asked {
  actor: User;
  /** The quiz it has to be of; none: of whichever. */
  quiz?: string;
  paper: string;
}

/**
 * A printed paper, with its keys, for whoever may print one of its quiz.
 *
 * @throws OperationError as `expectPrinter`, 404 `not-found/printed`
 */
export async function readPrinted(
  payload: Payload,
  { actor, quiz, paper: id }: Asked,
): Promise<PrintedPaper> {
  const where = { id: { equals: id } };
  const found = canBeId(payload, id)
    ? await payload.db.findOne<PrintedPaper>({ collection: 'printed-papers', where })
    : null;
  await expectPrinter(payload, { actor, quiz: quiz ?? found?.quiz ?? '' }, true);
  if (!found || (quiz !== undefined && found.quiz !== quiz)) {
    throw new OperationError(404, 'not-found/printed');
  }
  return found;
}

/** The papers of a quiz that were printed, the latest first, without their questions. */
export async function readPrintedPapers(payload: Payload, quiz: string): Promise<PrintedPaper[]> {
  const { docs } = await payload.db.find<PrintedPaper>({
    collection: 'printed-papers',
    where: { quiz: { equals: quiz } },
    select: {
      ...{ quiz: true, heading: true, note: true, day: true, forms: true, draw: true },
      ...{ byName: true, at: true },
    },
    sort: '-at',
    pagination: false,
    limit: 0,
  });
  return docs;
}
