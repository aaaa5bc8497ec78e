import { expect, it } from 'vitest';

import { passwordProblem } from '../../../cms/domain/accounts/passwordProblem.ts';

const owner = { name: '张建国', username: 'zjg-d1060', staffNumber: 'D10600' };

it.each([
  ['', 'password-blank'],
  ['        ', 'password-blank'],
  ['　　　　　　　　', 'password-blank'],
  ['123', 'password-too-short'],
  ['k7mp2xq', 'password-too-short'],
  ['  k7mp2  ', 'password-too-short'],
  ['x7'.repeat(101), 'password-too-long'],
  ['12345678', 'password-common'],
  ['987654321', 'password-common'],
  ['88888888', 'password-common'],
  ['12341234', 'password-common'],
  ['abababab', 'password-common'],
  ['password', 'password-common'],
  ['Password123!', 'password-common'],
  ['P@ssw0rd', 'password-common'],
  ['qwertyuiop', 'password-common'],
  ['1qaz2wsx', 'password-common'],
  ['asdfghjk', 'password-common'],
  ['woaini1314', 'password-common'],
  ['5201314520', 'password-common'],
  ['a123456789', 'password-common'],
  ['Aa123456', 'password-common'],
  ['19491001', 'password-common'],
  ['19850617', 'password-common'],
  ['ｐａｓｓｗｏｒｄ１', 'password-common'],
  ['D10600D10600', 'password-own-name'],
  ['d10600@1', 'password-own-name'],
  ['zjg-d1060', 'password-own-name'],
  ['zhangjianguo', 'password-own-name'],
  ['Zhangjianguo123', 'password-own-name'],
  ['张建国12345', 'password-own-name'],
])('%j is no password: %s', (password, problem) => {
  expect(passwordProblem(password, owner)).toBe(problem);
});

it.each([
  'demo-password-1',
  'test-password-1',
  'k7mp-2xqd-9wha',
  '矿灯安全帽雨靴手套',
  '东山矿三班的老王爱吃面',
  'a83749261',
  '62847193',
  'D10600 likes tea',
])('%j is one', (password) => {
  expect(passwordProblem(password, owner)).toBeNull();
});

it('asks nothing of a name that is not known', () => {
  expect(passwordProblem('k7mp-2xqd', { name: null, username: '', staffNumber: undefined })).toBeNull(); // prettier-ignore
});
