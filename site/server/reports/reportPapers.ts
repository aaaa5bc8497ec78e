import type { ReportFormat } from '../../../cms/domain/reports/savedReport.ts';
import type { SavedReport } from '../../../cms/operations/reports/saved/toSavedReport.ts';

const FILES = {
  xlsx: 'export.xlsx',
  csv: 'export.csv',
  pdf: 'report.pdf',
} satisfies Record<ReportFormat, string>;

/** The files of a saved report as of a day: an address each. */
export function reportPapers(
  { unit, filter, formats }: SavedReport,
  asOf: string,
): { format: ReportFormat; href: string }[] {
  const { plan, words, ...rest } = filter;
  const asked = { year: asOf.slice(0, 4), unit, asOf, ...rest, plan: plan?.join(','), q: words };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return formats.map((format) => ({ format, href: `/trainer/${FILES[format]}?${query}` }));
}
