import type { Review } from '../../../cms/operations/reports/review/readReview.ts';
import type { Language } from '../../../cms/text/language.ts';
import { sayIndicator } from '../../../cms/text/review/sayIndicator.ts';

/** A unit's quarterly check for programs: points are weight by value, and the score is their sum. */
export function reviewJson(language: Language, { quarter, unit, sheet, signed }: Review) {
  return {
    ...{ quarter: quarter.name, unit: unit.id, asOf: sheet.asOf },
    ...{ score: sheet.score === null ? null : sheet.score / 100, passLine: sheet.passLine },
    ...(signed && { signedAt: new Date(signed.at).toISOString(), signedBy: signed.byName }),
    indicators: sheet.lines.map((line) => {
      const { name, formula, inputs } = sayIndicator(language, line);
      return {
        ...{ id: line.id, name, weight: line.weight / 100, setWeight: line.setWeight },
        ...{ value: line.value === null ? null : line.value / 10_000, points: line.points / 100 },
        formula,
        inputs: inputs.map(({ label, value }) => ({ label, value })),
      };
    }),
  };
}
