import { bandsProblem } from '../../domain/policy/bandsProblem.ts';
import type { Band } from '../../domain/policy/policy.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';

/** The rules of `bandsProblem`, as validation of the field. */
export function validateBands(value: unknown, asked: Asked): string | true {
  const problem = bandsProblem(Array.isArray(value) ? (value as (Band | null)[]) : []);
  return problem === null ? true : problemText(asked, problem);
}
