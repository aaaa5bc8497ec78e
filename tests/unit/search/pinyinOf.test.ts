import fc from 'fast-check';
import { expect, it } from 'vitest';

import { initials, pinyinOf, syllablesOf } from '../../../cms/domain/search/pinyinOf.ts';

it.each([
  ['政工学堂', 'zhenggongxuetang', 'zgxt'],
  ['安全生产', 'anquanshengchan', 'aqsc'],
  ['重庆', 'chongqing', 'cq'],
  ['班前会 5 步', 'banqianhui5bu', 'bqh5b'],
  ['VR 体验', 'vrtiyan', 'vrty'],
  ['《民法典》！', 'minfadian', 'mfd'],
  ['', '', ''],
])('%s is typed %s or %s', (text, whole, short) => {
  expect(pinyinOf(text)[0] ?? '').toBe(whole);
  expect(initials(text)[0] ?? '').toBe(short);
});

it('can be typed from any syllable on', () => {
  expect(pinyinOf('政工学堂')).toEqual(['zhenggongxuetang', 'gongxuetang', 'xuetang', 'tang']);
  expect(initials('政工学堂')).toEqual(['zgxt', 'gxt', 'xt', 't']);
});

it.each([
  ['心肺复述', 'xin fei fu shu'],
  ['Xin Li Jian Kang', 'xin li jian kang'],
  ['VR体验', 'vr ti yan'],
  ['！', ''],
])('%s sounds like %s', (text, sound) => {
  expect(syllablesOf(text).join(' ')).toBe(sound);
});

it('is made of what a Latin keyboard types', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const typed of [...pinyinOf(text), ...initials(text)]) {
        expect(typed).toMatch(/^[a-z0-9]+$/);
      }
    }),
  );
});
