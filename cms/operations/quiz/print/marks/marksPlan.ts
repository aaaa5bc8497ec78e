import { markStepSchema } from '../../../../domain/quiz/print/markStep.ts';
import { packedLines } from '../../../sheet/packedLines.ts';

/** What an import of marks enters, and what had stood before, as it is kept. */
export const marksPlan = packedLines(markStepSchema);
