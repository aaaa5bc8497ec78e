import { expect, it } from 'vitest';

import { noticeProblem } from '../../../cms/domain/messages/noticeProblem.ts';
import { noticeState } from '../../../cms/domain/messages/noticeState.ts';

const today = '2026-11-26';
const words = { title: '冬季三防', body: '请各班组长传达。', from: today, until: null };

it.each([
  [{}, false, 'unread'],
  [{}, true, 'read'],
  [{ from: '2026-11-27' }, false, 'ahead'],
  [{ until: today }, false, 'unread'],
  [{ until: '2026-11-25' }, false, 'overdue'],
  [{ until: '2026-11-25' }, true, 'read'],
  [{ withdrawnAt: 1 }, false, 'withdrawn'],
  [{ withdrawnAt: 1 }, true, 'read'],
])('%j, read: %s, is %s', (asked, isRead, expected) => {
  const notice = { from: '2026-11-01', until: null, withdrawnAt: null, ...asked };
  expect(noticeState(notice, { isRead, today })).toBe(expected);
});

it.each([
  [{}, null],
  [{ until: today }, null],
  [{ title: ' ' }, ['notice-title', { most: 120 }]],
  [{ title: '长'.repeat(120) }, null],
  [{ title: '长'.repeat(121) }, ['notice-title', { most: 120 }]],
  [{ body: '' }, ['notice-body', { most: 10_000 }]],
  [{ body: '长'.repeat(10_001) }, ['notice-body', { most: 10_000 }]],
  [{ from: '2026-11-25' }, ['notice-from']],
  [{ from: '2026-02-30' }, ['notice-from']],
  [{ from: '' }, ['notice-from']],
  [{ until: '2026-11-25' }, ['notice-until']],
  [{ until: '9' }, ['notice-until']],
])('of %j is wrong: %j', (changed, expected) => {
  expect(noticeProblem({ ...words, ...changed }, today)).toEqual(expected);
});
