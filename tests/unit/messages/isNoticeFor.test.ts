import { expect, it } from 'vitest';

import { isNoticeFor, type NoticeReader } from '../../../cms/domain/messages/isNoticeFor.ts';

const today = '2026-11-26';
const notice = { units: ['mine'], audience: [], until: null };
const reader: NoticeReader = {
  ...{ roles: ['staff'], audience: ['frontline'], joinedOn: '2020-01-01', leftOn: null },
  unitsAbove: new Set(['team', 'mine', 'group']),
};

it.each([
  ['the people of a unit below', {}, {}, true],
  ['nobody of another unit', { units: ['forest'] }, {}, false],
  ['one of several units', { units: ['forest', 'team'] }, {}, true],
  ['the whole company', { units: [] }, {}, true],
  [
    'the whole company, who has no unit too',
    { units: [] },
    { unitsAbove: new Set<string>() },
    true,
  ],
  ['its layers', { audience: ['youth', 'frontline'] as const }, {}, true],
  ['no other layer', { audience: ['youth'] as const }, {}, false],
  ['no layer where somebody has none', { audience: ['youth'] as const }, { audience: [] }, false],
  ['learners', {}, { roles: ['trainer'] as const }, false],
  ['learners who are trainers too', {}, { roles: ['trainer', 'staff'] as const }, true],
  ['who works his last day', {}, { leftOn: today }, true],
  ['nobody who has left', {}, { leftOn: '2026-11-25' }, false],
  ['nobody who has not come yet', {}, { joinedOn: '2026-11-27' }, false],
  ['who came on its last day', { until: '2026-11-20' }, { joinedOn: '2026-11-20' }, true],
  ['nobody who came after it', { until: '2026-11-20' }, { joinedOn: '2026-11-21' }, false],
  ['who never said when they came', { until: '2026-11-20' }, { joinedOn: null }, true],
])('is for %s', (_, asked, who, expected) => {
  expect(isNoticeFor({ ...notice, ...asked }, { ...reader, ...who }, today)).toBe(expected);
});
