import { defaultPolicy } from './defaultPolicy.ts';
import type { Policy } from './policy.ts';

/** Why a policy can't be meant so, with the figures to say it with. */
export type PolicyProblem =
  | [code: 'version-form', figures: { reserved: string }]
  | [code: 'day-taken', figures: { day: string; version: string }]
  | [code: 'target-repeated' | 'bands-falling' | 'cap-too-low'];

/**
 * Why a policy can't be meant so; null where nothing speaks against it. Form and limits of single
 * fields are checked where they are filled in.
 *
 * @param others every other version
 */
export function policyProblem(policy: Policy, others: readonly Policy[]): PolicyProblem | null {
  const { version, effectiveFrom, targets, bands } = policy;
  const { quizUnits, halfDayUnits, dailyCapUnits } = policy;
  if (version.trim() !== version || version === defaultPolicy.version) {
    return ['version-form', { reserved: defaultPolicy.version }];
  }
  const twin = others.find((other) => other.effectiveFrom === effectiveFrom);
  if (twin) return ['day-taken', { day: effectiveFrom, version: twin.version }];
  const layers = targets.map(({ audience }) => audience);
  if (new Set(layers).size < layers.length) return ['target-repeated'];
  if (bands.some(({ units }, n) => units < (bands[n - 1]?.units ?? 0))) return ['bands-falling'];
  const most = Math.max(quizUnits, halfDayUnits, ...bands.map(({ units }) => units));
  return dailyCapUnits < most ? ['cap-too-low'] : null;
}
