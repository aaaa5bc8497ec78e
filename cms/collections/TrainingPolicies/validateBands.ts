import { bandsProblem, type BandsProblem } from '../../domain/policy/bandsProblem.ts';
import type { Band } from '../../domain/policy/policy.ts';

const sentences: Record<BandsProblem, string> = {
  'bands-missing': '请至少填一档',
  'last-band-closed': '最后一档请不要填分钟上限',
  'bands-not-rising': '各档的分钟上限要由小到大',
};

/** The rules of `bandsProblem`, as validation of the field. */
export function validateBands(value: unknown): string | true {
  const problem = bandsProblem(Array.isArray(value) ? (value as Band[]) : []);
  return problem === null ? true : sentences[problem];
}
