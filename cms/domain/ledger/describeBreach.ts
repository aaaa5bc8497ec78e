import type { Breach, BreachCode } from './breach.ts';

const NAMES: Record<BreachCode, string> = {
  'seq-gap': '序号不连续',
  'key-form': '唯一键不合规则',
  'key-repeated': '唯一键重复',
  'units-invalid': '学时数无效',
  'units-differ': '学时与政策折算不符',
  'year-differs': '年度与记入日不符',
  'day-ahead': '记入日晚于记入时间',
  'policy-unknown': '政策版本不存在',
  'policy-not-in-force': '所用政策当日不适用',
  'daily-cap': '超过每日上限',
  unsigned: '更正缺少经办人或原因',
  'own-correction': '本人更正本人学时',
  'reversal-target': '冲销的条目不存在',
  'reversal-units': '冲销与原条目不相抵',
  'reversal-repeated': '重复冲销',
  'active-short': '有效学习时间不足',
  'coverage-short': '学习内容未看够',
  'session-missing': '学习过程不存在',
  'session-differs': '凭据与学习过程不符',
  'attempt-missing': '答卷不存在',
  'attempt-not-passed': '答卷未合格',
  'class-missing': '线下培训不存在',
  'class-differs': '凭据与线下培训不符',
  'time-exceeds-clock': '有效时间超过实际时间',
  'projection-stale': '汇总与台账不符',
};

/** A breach as one line of Chinese: what, whose, and what was expected against what was found. */
export function describeBreach({ code, learner, year, entries, expected, found }: Breach): string {
  const which = entries.length > 0 ? `，条目 ${entries.join('、')}` : '';
  return `${NAMES[code]} (${code})：学员 ${learner}，${year} 年${which}；应为 ${expected}，实为 ${found}`;
}
