import type { StudySession } from '../../payload-types.ts';
import { readTogether } from '../stores/readTogether.ts';

/** A sitting by its id, as the database has it. */
export const readSitting = readTogether<StudySession>('study-sessions', 'id');
