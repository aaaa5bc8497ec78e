import { formatUnits } from '../formatUnits.ts';
import type { Band, Policy } from './policy.ts';

/**
 * What a new version changes against another, but for targets, as plain Chinese sentences.
 *
 * @returns none where both award alike
 */
export function describeChanges(before: Policy, after: Policy): string[] {
  const changed = (what: string, from: string, to: string) =>
    from === to ? [] : [`${what}由${from}改为${to}。`];
  const hours = (units: number) => ` ${formatUnits(units)} 学时`;
  const percent = (share: number) => ` ${String(Math.round(share * 1000) / 10)}%`;
  return [
    ...changed('线上学习折算', bandsOf(before.bands), bandsOf(after.bands)),
    ...changed('测验合格', hours(before.quizUnits), hours(after.quizUnits)),
    ...changed('课堂、实境每半天', hours(before.halfDayUnits), hours(after.halfDayUnits)),
    ...changed('每日上限', hours(before.dailyCapUnits), hours(after.dailyCapUnits)),
    ...changed('有效时间比例', percent(before.activeShare), percent(after.activeShare)),
    ...changed('内容覆盖比例', percent(before.coverageShare), percent(after.coverageShare)),
    ...changed('测验合格比例', percent(before.passShare), percent(after.passShare)),
  ];
}

/** 「≤ 15 分钟 0.25、< 30 分钟 0.5、更长 1」 */
function bandsOf(bands: readonly Band[]): string {
  const texts = bands.map(({ uptoMinutes, inclusive, units }) => {
    const open = uptoMinutes === null || uptoMinutes === undefined;
    const length = open ? '更长' : `${inclusive ? '≤' : '<'} ${uptoMinutes} 分钟`;
    return `${length} ${formatUnits(units)}`;
  });
  return `「${texts.join('、')}」`;
}
