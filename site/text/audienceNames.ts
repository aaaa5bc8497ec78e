import type { ContentAudience } from '../../cms/domain/accounts/audience.ts';

/** The layers (分层) by their Chinese names. */
export const audienceNames: Record<ContentAudience, string> = {
  all: '全员',
  management: '管理层',
  cadre: '党务政工干部',
  youth: '青年员工',
  frontline: '一线员工',
};
