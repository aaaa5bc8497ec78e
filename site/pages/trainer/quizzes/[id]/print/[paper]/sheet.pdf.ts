import { only } from '../../../../../../server/only.ts';
import { printFile } from '../../../../../../server/quiz/printFile.ts';

export const GET = printFile('sheet');

export const ALL = only('GET');
