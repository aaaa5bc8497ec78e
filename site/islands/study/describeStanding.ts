import type { BarView } from './clockBar.ts';
import type { Opened, Standing } from './studyProtocol.ts';

interface Situation {
  opened: Opened | null;
  standing: Standing;
  activeSeconds: number;
  coverage: number;
  idle: boolean;
  elsewhere: boolean;
  offline: boolean;
  refusal: string | undefined;
}

const RECORD = { href: '/record', name: '看我的学时' };

function dayInWords(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month} 月 ${date} 日`;
}

/** What the bar shows and says: one sentence for each situation, never silence. */
export function describeStanding(situation: Situation): BarView {
  const { opened, standing, refusal } = situation;
  const requiredSeconds = opened?.requiredSeconds ?? 0;
  const figures = {
    activeSeconds: situation.activeSeconds,
    requiredSeconds,
    coverage: situation.coverage,
  };
  if (refusal) return { ...figures, state: 'paused', say: refusal };
  if (standing.carriedTo) {
    const day = dayInWords(standing.carriedTo);
    return {
      ...figures,
      state: 'complete',
      say: `今天的学时已满，这一项记到 ${day}`,
      go: RECORD,
    };
  }
  if (standing.state === 'complete') {
    const say = standing.entry
      ? `已学完，得 ${Math.round(standing.entry.units) / 100} 学时`
      : '今年已学完这一项，重温不再记学时';
    return { ...figures, state: 'complete', say, go: RECORD };
  }
  if (standing.state === 'awaiting-quiz') {
    const quiz = opened?.item.checkQuiz;
    return {
      ...figures,
      state: 'awaiting-quiz',
      say: '时间和内容已达到，做完检查就能记学时',
      go: quiz && { href: quiz.url, name: '做检查' },
    };
  }
  if (situation.offline) {
    const say = opened
      ? '网络断了，时间先记在手机上，连上后补报'
      : '连不上服务器，还没有开始计时，正在重试';
    return { ...figures, state: situation.idle ? 'paused' : 'running', say };
  }
  if (situation.elsewhere) {
    return { ...figures, state: 'paused', say: '正在别处学习，轻触屏幕改在这里计时' };
  }
  if (situation.idle) return { ...figures, state: 'paused', say: '计时已停：轻触屏幕继续' };
  const onlyRest =
    situation.activeSeconds >= requiredSeconds &&
    situation.coverage < (opened?.requiredCoverage ?? 0);
  return { ...figures, state: 'running', say: onlyRest ? '时间已够，还有内容没看到' : undefined };
}
