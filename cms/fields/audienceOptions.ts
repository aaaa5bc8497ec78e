import {
  CONTENT_AUDIENCES,
  LEARNER_AUDIENCES,
  type ContentAudience,
} from '../domain/accounts/audience.ts';
import { accountsWords } from '../text/accounts/accountsWords.ts';
import { labelFrom } from './labelFrom.ts';

const toOption = <T extends ContentAudience>(value: T) => ({
  value,
  label: labelFrom(accountsWords, ({ audiences }) => audiences[value]),
});

/** Select options for content: every layer, and everybody. */
export const contentAudienceOptions = CONTENT_AUDIENCES.map(toOption);

/** Select options for a learner: the layers alone. */
export const learnerAudienceOptions = LEARNER_AUDIENCES.map(toOption);
