import type { Payload } from 'payload';

import { checkAttendance } from '../../../cms/operations/training/attendanceList/checkAttendance.ts';
import { putAttendanceIn } from '../../../cms/operations/training/attendanceList/putAttendanceIn.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import type { Language } from '../../../cms/text/language.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { attendanceReport, type ImportMode } from './attendanceReport.ts';

interface Sent {
  viewer: Viewer;
  session: string;
  bytes: Uint8Array;
  mode: ImportMode;
  language: Language;
  now: Date;
}

/**
 * Checks a list of who was at a training, and puts it in where that is asked and no row is wrong.
 *
 * @throws OperationError as `readSheet` and `checkAttendance`
 */
export async function putListIn(
  payload: Payload,
  { viewer, session, bytes, mode, language, now }: Sent,
) {
  const rows = await readSheet(bytes);
  const actor = viewer.user;
  const check = await checkAttendance(payload, { rows, actor, session, now });
  const applied = mode === 'apply' && check.summary.error === 0;
  if (applied) await putAttendanceIn(payload, { actor, check, now });
  return attendanceReport(check, { mode, applied, language });
}
