import type { Payload } from 'payload';
import { z } from 'zod';

import { reportFilter, REPORT_FORMATS } from '../../../cms/domain/reports/savedReport.ts';
import { deleteReport } from '../../../cms/operations/reports/saved/deleteReport.ts';
import { saveReport } from '../../../cms/operations/reports/saved/saveReport.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { parseInput } from '../parseInput.ts';

const saved = z.object({
  name: z.string(),
  unit: z.string().min(1).max(64),
  filter: reportFilter,
  formats: z.array(z.enum(REPORT_FORMATS)),
  request: z.string().regex(/^[\w-]{8,64}$/),
});

/**
 * Acts on a form of the page of saved reports: saves one, or takes one away.
 *
 * @returns what was done
 * @throws OperationError as `saveReport` and `deleteReport`; 400 for a form that can't be read
 */
export async function submitSavedReport(
  payload: Payload,
  { viewer, form, now }: { viewer: Viewer; form: FormData; now: Date },
): Promise<'saved' | 'removed'> {
  const remove = formText(form, 'remove');
  if (remove) {
    await deleteReport(payload, { owner: viewer.id, id: remove });
    return 'removed';
  }
  const given = parseInput(saved, {
    ...Object.fromEntries(['name', 'unit', 'request'].map((name) => [name, formText(form, name)])),
    filter: parseFilter(formText(form, 'filter')),
    formats: form.getAll('formats'),
  });
  await saveReport(payload, { viewer: viewer.user, ...given, now });
  return 'saved';
}

/** What stands there as JSON; the schema says whether it is a filter. */
function parseFilter(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
