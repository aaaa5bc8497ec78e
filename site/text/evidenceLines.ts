import type { CreditEntry } from '../../cms/payload-types.ts';
import { formatClock } from './formatClock.ts';
import { formatDate } from './formatDate.ts';
import { formatTime } from './formatTime.ts';

type Evidence = Record<string, unknown>;

const percent = (share: unknown): string => `${Math.floor(Number(share) * 100 + 1e-6)}%`;
const moment = (at: unknown): string => `${formatDate(String(at))} ${formatTime(String(at))}`;

/** How each piece of evidence is told; what is not named here is for machines only. */
const tellers: Record<string, (value: unknown, all: Evidence) => [name: string, text: string]> = {
  startedAt: (value) => ['开始', moment(value)],
  completedAt: (value) => ['完成', moment(value)],
  submittedAt: (value) => ['交卷', moment(value)],
  activeSeconds: (value, { requiredSeconds }) => [
    '有效学习',
    `${formatClock(Number(value))}${requiredSeconds ? `（应学 ${formatClock(Number(requiredSeconds))}）` : ''}`,
  ],
  coverage: (value, { requiredCoverage }) => [
    '看过的内容',
    `${percent(value)}${requiredCoverage ? `（应看 ${percent(requiredCoverage)}）` : ''}`,
  ],
  number: (value) => ['第几次作答', `第 ${String(value)} 次`],
  score: (value, { passShare }) => [
    '得分',
    `${String(value)} 分${passShare ? `（${percent(passShare)} 合格）` : ''}`,
  ],
  day: (value) => ['培训日期', formatDate(String(value))],
  halfDays: (value) => ['时长', `${String(value)} 个半天`],
  place: (value) => ['地点', String(value)],
  session: (value) => ['学习过程编号', String(value)],
  attempt: (value) => ['答卷编号', String(value)],
};

/** What earned an entry, or who made it and why, as pairs of a name and a text. */
export function evidenceLines(entry: CreditEntry): [name: string, text: string][] {
  const evidence = (entry.evidence ?? {}) as Evidence;
  const told = Object.entries(tellers).flatMap(([key, tell]) => {
    const value = evidence[key];
    return value === undefined || value === null ? [] : [tell(value, evidence)];
  });
  const about: [string, string][] = [
    ['记入时间', moment(entry.at)],
    ['依据政策', entry.policy],
  ];
  if (entry.byName) about.unshift(['经办人', entry.byName]);
  about.push(['台账编号', String(entry.id)]);
  return [...told, ...about];
}
