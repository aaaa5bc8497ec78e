import type { Language } from '../../../cms/text/language.ts';
import { formatDate } from '../../../cms/text/formatDate.ts';
import { sayHours } from '../../../cms/text/sayHours.ts';
import { studyClockWords } from '../../text/studyClock/studyClockWords.ts';
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
  /** On the way through a lesson. */
  questionsLeft: number;
}

/** What the bar shows and says: one sentence for each situation, never silence. */
export function describeStanding(language: Language, situation: Situation): BarView {
  const words = studyClockWords[language];
  const toRecord = { href: '/record', name: words.toRecord };
  const { opened, standing, refusal } = situation;
  const requiredSeconds = opened?.requiredSeconds ?? 0;
  const figures = {
    activeSeconds: situation.activeSeconds,
    requiredSeconds,
    coverage: situation.coverage,
  };
  if (refusal) return { ...figures, state: 'paused', say: refusal };
  if (standing.carriedTo) {
    const say = words.carried(formatDate(language, standing.carriedTo, false));
    return { ...figures, state: 'complete', say, go: toRecord };
  }
  if (standing.state === 'complete') {
    const say = standing.entry
      ? words.earned(sayHours(language, standing.entry.units))
      : words.earnedBefore;
    return { ...figures, state: 'complete', say, go: toRecord };
  }
  if (standing.state === 'awaiting-quiz') {
    const quiz = opened?.item.checkQuiz;
    return {
      ...figures,
      state: 'awaiting-quiz',
      say: words.awaitingQuiz,
      go: quiz && { href: quiz.url, name: words.toCheck },
    };
  }
  if (situation.offline) {
    const say = opened ? words.offline : words.unreachable;
    return { ...figures, state: situation.idle ? 'paused' : 'running', say };
  }
  if (situation.elsewhere) {
    return { ...figures, state: 'paused', say: words.elsewhere };
  }
  if (situation.idle) return { ...figures, state: 'paused', say: words.idle };
  const onlyRest =
    situation.activeSeconds >= requiredSeconds &&
    situation.coverage < (opened?.requiredCoverage ?? 0);
  const say =
    situation.questionsLeft > 0 && situation.activeSeconds >= requiredSeconds
      ? words.questionsLeft(situation.questionsLeft)
      : onlyRest
        ? words.unseen
        : undefined;
  return { ...figures, state: 'running', say };
}
