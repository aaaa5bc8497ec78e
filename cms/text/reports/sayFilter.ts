import type { LearnerAudience } from '../../domain/accounts/audience.ts';
import { BANDS } from '../../domain/reports/bands.ts';
import { bandHours } from '../../domain/reports/findings.ts';
import type { LearnerFilter } from '../../domain/reports/learnerFilter.ts';
import { accountsWords } from '../accounts/accountsWords.ts';
import type { Language } from '../language.ts';
import { reportsWords } from './reportsWords.ts';

type Filter = Omit<LearnerFilter, 'layers'> & {
  layer?: LearnerAudience | undefined;
  plan?: readonly LearnerAudience[] | undefined;
};

/** What a list of learners is narrowed by, each in its words; nothing where it is everybody. */
export function sayFilter(
  language: Language,
  { layer, plan, state, band, job, words }: Filter,
): string[] {
  const { filter, states } = reportsWords[language];
  const { audiences } = accountsWords[language];
  const range = band === undefined ? undefined : BANDS[band];
  const hours = range && bandHours(range);
  return [
    ...(layer ? [audiences[layer]] : []),
    ...(plan ? [plan.map((one) => audiences[one]).join(' / ')] : []),
    ...(state ? [state === 'open' ? filter.open : states[state]] : []),
    ...(hours
      ? [filter.band(String(hours.from), hours.to === null ? null : String(hours.to))]
      : []),
    ...(job ? [filter.job(job)] : []),
    ...(words ? [filter.words(words)] : []),
  ];
}
