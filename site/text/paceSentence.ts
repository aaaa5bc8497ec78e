import { formatHours } from './formatHours.ts';

/** A quarter of an hour of study is the smallest award: advice in finer steps helps nobody. */
const STEP = 25;

/** Beyond two full days of study a week, advice to catch up alone is no help. */
const TOO_MUCH_A_WEEK = 1600;

interface Pace {
  earnedUnits: number;
  targetUnits: number;
  /** Where the calendar says one should be today. */
  paceUnits: number;
  daysLeft: number;
}

/** How the year is going, in a sentence, with what it would take. */
export function paceSentence({ earnedUnits, targetUnits, paceUnits, daysLeft }: Pace): {
  tone: 'ok' | 'wait';
  text: string;
} {
  const missing = targetUnits - earnedUnits;
  if (missing <= 0) return { tone: 'ok', text: '今年的目标已经完成，多学的也照样记入台账。' };
  const ahead = Math.floor((earnedUnits - paceUnits) / STEP) * STEP;
  if (ahead >= 0) {
    return {
      tone: 'ok',
      text:
        ahead > 0
          ? `比日历进度（圈上的刻度）多 ${formatHours(ahead)} 学时，照这样学就行。`
          : '正好跟上日历进度，照这样学就行。',
    };
  }
  const should = `按日历今天应到 ${formatHours(Math.round(paceUnits / 100) * 100)} 学时（圈上的刻度）`;
  const weeks = Math.max(1, daysLeft / 7);
  const weekly = Math.ceil(missing / weeks / STEP) * STEP;
  if (weekly > TOO_MUCH_A_WEEK) {
    return {
      tone: 'wait',
      text: `${should}。时间紧，可以找培训管理员商量参加课堂或实境培训。`,
    };
  }
  return {
    tone: 'wait',
    text: `${should}，每周学 ${formatHours(weekly)} 学时年底可以赶上。`,
  };
}
