import {
  CONTENT_AUDIENCES,
  LEARNER_AUDIENCES,
  type ContentAudience,
} from '../domain/accounts/audience.ts';
import { bilingual } from './bilingual.ts';

const labels: Record<ContentAudience, { zh: string; en: string }> = {
  all: bilingual('全员', 'Everybody'),
  management: bilingual('管理层', 'Management'),
  cadre: bilingual('党务政工干部', 'Political-work cadres'),
  youth: bilingual('青年员工', 'Young employees'),
  frontline: bilingual('一线员工', 'Front-line workers'),
};

const toOption = <T extends ContentAudience>(value: T) => ({ value, label: labels[value] });

/** Select options for content: every layer, and everybody. */
export const contentAudienceOptions = CONTENT_AUDIENCES.map(toOption);

/** Select options for a learner: the layers alone. */
export const learnerAudienceOptions = LEARNER_AUDIENCES.map(toOption);
