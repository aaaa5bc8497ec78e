import { z } from 'zod';

import { bankItem } from '../../../domain/quiz/bank/bankItem.ts';
import { packedLines } from '../../sheet/packedLines.ts';

/**
 * A question as the file wants it, with its id in the bank: of a new one too, so that carrying it
 * out twice makes it once.
 */
const planned = bankItem.extend({ id: z.string() });
export type PlannedQuestion = z.infer<typeof planned>;

/** What an import of questions is to do, as it is kept. */
export const questionPlan = packedLines(planned);
