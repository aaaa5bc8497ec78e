import { readEvidence, type ToldEvidence } from '../../cms/domain/ledger/evidence.ts';
import type { CreditEntry } from '../../cms/payload-types.ts';
import { formatClock } from './formatClock.ts';
import { formatDate } from './formatDate.ts';
import { formatTime } from './formatTime.ts';

type Line = [name: string, text: string];

const percent = (share: number): string => `${Math.floor(share * 100 + 1e-6)}%`;
const moment = (at: string): string => `${formatDate(at)} ${formatTime(at)}`;

/** A line of a part that may be missing. */
const line = <T>(name: string, value: T | null | undefined, text: (value: T) => string): Line[] =>
  value === undefined || value === null ? [] : [[name, text(value)]];

/** How each piece of evidence is told; what is not named here is for machines only. */
function tell(evidence: ToldEvidence): Line[] {
  switch (evidence.kind) {
    case 'online': {
      const { requiredSeconds, requiredCoverage } = evidence;
      return [
        ...line('开始', evidence.startedAt, moment),
        ...line('完成', evidence.completedAt, moment),
        ...line(
          '有效学习',
          evidence.activeSeconds,
          (seconds) =>
            `${formatClock(seconds)}${requiredSeconds ? `（应学 ${formatClock(requiredSeconds)}）` : ''}`,
        ),
        ...line(
          '看过的内容',
          evidence.coverage,
          (share) =>
            `${percent(share)}${requiredCoverage ? `（应看 ${percent(requiredCoverage)}）` : ''}`,
        ),
        ...scoreLine(evidence),
        ...line('学习过程编号', evidence.session, String),
        ...line('答卷编号', evidence.attempt, String),
      ];
    }
    case 'quiz':
      return [
        ...line('开始', evidence.startedAt, moment),
        ...line('交卷', evidence.submittedAt, moment),
        ...line('第几次作答', evidence.number, (number) => `第 ${number} 次`),
        ...scoreLine(evidence),
        ...line('答卷编号', evidence.attempt, String),
      ];
    case 'class':
    case 'field':
      return [
        ...line('培训日期', evidence.day, formatDate),
        ...line('时长', evidence.halfDays, (count) => `${count} 个半天`),
        ...line('地点', evidence.place, String),
      ];
  }
}

const scoreLine = ({
  score,
  passShare,
}: Pick<Extract<ToldEvidence, { kind: 'online' | 'quiz' }>, 'score' | 'passShare'>): Line[] =>
  line(
    '得分',
    score,
    (points) => `${points} 分${passShare ? `（${percent(passShare)} 合格）` : ''}`,
  );

/** What earned an entry, or who made it and why, as pairs of a name and a text. */
export function evidenceLines(entry: CreditEntry): Line[] {
  const evidence = readEvidence(entry);
  const about: Line[] = [
    ['记入时间', moment(entry.at)],
    ['依据政策', entry.policy],
  ];
  if (entry.byName) about.unshift(['经办人', entry.byName]);
  about.push(['台账编号', String(entry.id)]);
  return [...(evidence ? tell(evidence) : []), ...about];
}
