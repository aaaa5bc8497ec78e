import { defaultPolicy } from './defaultPolicy.ts';
import type { Policy } from './policy.ts';

const MOST_UNITS = 100_000;

/**
 * Why a policy can't be meant so, in Chinese; null where nothing speaks against it. Form and
 * limits of single fields are checked where they are filled in.
 *
 * @param others every other version
 */
export function policyProblem(policy: Policy, others: readonly Policy[]): string | null {
  const { version, effectiveFrom, targetUnits, targets, bands } = policy;
  const { quizUnits, halfDayUnits, dailyCapUnits } = policy;
  if (version.trim() !== version || version === defaultPolicy.version) {
    return `版本号首尾不能有空格，也不能叫 ${defaultPolicy.version}`;
  }
  const twin = others.find((other) => other.effectiveFrom === effectiveFrom);
  if (twin) return `${effectiveFrom} 已有版本 ${twin.version} 生效，同一天只能有一个版本`;
  const all = [targetUnits, quizUnits, halfDayUnits, dailyCapUnits];
  all.push(...targets.map(({ units }) => units), ...bands.map(({ units }) => units));
  if (all.some((units) => units > MOST_UNITS)) return '学时数过大：1 学时填 100，80 学时填 8000';
  if (targetUnits === 0 || targets.some(({ units }) => units === 0)) return '年度目标不能为 0';
  const layers = targets.map(({ audience }) => audience);
  if (new Set(layers).size < layers.length) return '同一分层只能填一个目标';
  if (bands.some(({ units }, n) => units < (bands[n - 1]?.units ?? 0))) {
    return '时长更长的一档，学时不能更少';
  }
  const most = Math.max(quizUnits, halfDayUnits, ...bands.map(({ units }) => units));
  if (dailyCapUnits < most) return '每日上限不能小于一次学习、测验或半天培训的学时';
  return null;
}
