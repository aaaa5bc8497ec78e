import { only } from '../../../../../../server/only.ts';
import { printFile } from '../../../../../../server/quiz/printFile.ts';

export const GET = printFile('paper');

export const ALL = only('GET');
