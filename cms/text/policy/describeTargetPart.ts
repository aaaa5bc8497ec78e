import { formatUnits } from '../../domain/formatUnits.ts';
import type { TargetPart, YearTarget } from '../../domain/policy/yearTarget.ts';
import { countDays, yearOfDay } from '../../domain/shanghai.ts';
import type { Language } from '../language.ts';
import { policyWords } from './policyWords.ts';

/** Why a part of a target is what it is, in one sentence without a full stop. */
export function describeTargetPart(
  language: Language,
  { wholeUnits, policy: version }: Pick<YearTarget, 'wholeUnits' | 'policy'>,
  { from, to, why }: TargetPart,
): string {
  const { why: words, causes } = policyWords[language].target;
  const year = yearOfDay(from);
  switch (why.code) {
    case 'service': {
      const ofDays = countDays(`${year}-01-01`, `${year}-12-31`);
      const days = countDays(from, to);
      if (days === ofDays) return words.wholeYear(version);
      return words.service({ days, ofDays, whole: formatUnits(wholeUnits), version });
    }
    case 'exemption':
      return words.exemption(causes[why.change.cause], why.change.document);
    case 'extension':
      return words.extension(causes[why.change.cause], why.change.document, year + 1);
    case 'carried':
      return words.carried(causes[why.change.cause], why.change.document, year - 1);
    default:
      return words[why.code];
  }
}
