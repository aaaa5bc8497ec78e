import { formatUnits } from '../../domain/formatUnits.ts';
import type { Band, Policy } from '../../domain/policy/policy.ts';
import type { Language } from '../language.ts';
import { policyWords } from './policyWords.ts';

/**
 * What a new version changes against another, but for targets, as plain sentences.
 *
 * @returns none where both award alike
 */
export function describeChanges(language: Language, before: Policy, after: Policy): string[] {
  const { changes } = policyWords[language];
  const { rules } = changes;
  const tell = (rule: keyof typeof rules, told: (policy: Policy) => string) => {
    const [from, to] = [told(before), told(after)];
    return from === to ? [] : [changes.changed(rules[rule], from, to)];
  };
  const hours = (units: number) => changes.hours(formatUnits(units));
  const percent = (share: number) => changes.percent(Math.round(share * 1000) / 10);
  return [
    ...tell('bands', ({ bands }) => bandsText(language, bands)),
    ...tell('quiz', ({ quizUnits }) => hours(quizUnits)),
    ...tell('halfDay', ({ halfDayUnits }) => hours(halfDayUnits)),
    ...tell('dailyCap', ({ dailyCapUnits }) => hours(dailyCapUnits)),
    ...tell('claimCap', ({ claimCapUnits }) => hours(claimCapUnits)),
    ...tell('activeShare', ({ activeShare }) => percent(activeShare)),
    ...tell('coverageShare', ({ coverageShare }) => percent(coverageShare)),
    ...tell('passShare', ({ passShare }) => percent(passShare)),
  ];
}

/** 「≤ 15 分钟 0.25、< 30 分钟 0.5、更长 1」 */
function bandsText(language: Language, bands: readonly Band[]): string {
  const { changes } = policyWords[language];
  const texts = bands.map(({ uptoMinutes, inclusive, units }) => {
    const open = uptoMinutes === null || uptoMinutes === undefined;
    const length = open ? changes.longer : changes.upTo(inclusive ? '≤' : '<', uptoMinutes);
    return changes.band(length, formatUnits(units));
  });
  return changes.bands(texts);
}
