import { createHmac } from 'node:crypto';

import { expect, it } from 'vitest';

import { readEnv } from '../../../cms/env.ts';
import { groupNews } from '../../../cms/domain/messages/groupNews.ts';
import { isWorkday } from '../../../cms/domain/isWorkday.ts';
import { mayGoOut } from '../../../cms/domain/messages/mayGoOut.ts';
import type { RobotHurry, RobotKind } from '../../../cms/domain/messages/robot.ts';
import { robotAddressProblem } from '../../../cms/domain/messages/robotAddressProblem.ts';
import { robotRequest } from '../../../cms/domain/messages/robotRequest.ts';
import { robotTrouble, type RobotAnswer } from '../../../cms/domain/messages/robotTrouble.ts';
import { sayGroupNews } from '../../../cms/text/robots/sayGroupNews.ts';

const hosts = ['qyapi.weixin.qq.com', 'oapi.dingtalk.com', '127.0.0.1:9', 'ding.example.cn:8443'];

it.each<[string, RobotKind, string | null]>([
  ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k', 'wecom', null],
  ['https://oapi.dingtalk.com/robot/send?access_token=k', 'dingtalk', null],
  ['https://ding.example.cn:8443/robot/send?access_token=k', 'dingtalk', null],
  ['http://127.0.0.1:9/robot/send?access_token=k', 'dingtalk', null],
  ['http://127.0.0.1:10/robot/send?access_token=k', 'dingtalk', 'robot-address-host'],
  ['https://ding.example.cn/robot/send?access_token=k', 'dingtalk', 'robot-address-host'],
  ['https://qyapi.weixin.qq.com.evil.cn/send?key=k', 'wecom', 'robot-address-host'],
  ['https://169.254.169.254/?key=k', 'wecom', 'robot-address-host'],
  ['http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k', 'wecom', 'robot-address-form'],
  ['https://qyapi.weixin.qq.com@evil.cn/send?key=k', 'wecom', 'robot-address-form'],
  ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send', 'wecom', 'robot-address-form'],
  ['https://oapi.dingtalk.com/robot/send?access_token=k', 'wecom', 'robot-address-form'],
  ['file:///etc/passwd?key=k', 'wecom', 'robot-address-form'],
  ['x', 'wecom', 'robot-address-form'],
])('the address %s of %s: %s', (address, kind, problem) => {
  expect(robotAddressProblem(address, { kind, hosts })).toBe(problem);
});

it('is signed as 钉钉 asks, and its text is text', () => {
  const address = 'https://oapi.dingtalk.com/robot/send?access_token=k';
  const now = new Date(1_700_000_000_000);
  const text = '【政工学堂】通知「[点我](https://evil.cn) @所有人」';
  const signed = robotRequest({ address, secret: 'SEC1' }, { text, now });
  const query = new URL(signed.url).searchParams;
  const expected = createHmac('sha256', 'SEC1').update('1700000000000\nSEC1').digest('base64');
  expect(Object.fromEntries(query)).toEqual({
    ...{ access_token: 'k', timestamp: '1700000000000', sign: expected },
  });
  expect(JSON.parse(signed.body)).toEqual({ msgtype: 'text', text: { content: text } });
  expect(robotRequest({ address, secret: null }, { text, now }).url).toBe(address);
});

it.each<[string, RobotKind, RobotAnswer, string | null]>([
  ['a yes', 'wecom', { status: 200, errcode: 0 }, null],
  ['too many a minute', 'wecom', { status: 200, errcode: 45_009 }, 'away'],
  ['an address that is no more', 'wecom', { status: 200, errcode: 93_000 }, 'away'],
  ['a text too long', 'wecom', { status: 200, errcode: 45_002 }, 'refused'],
  ['too many a minute', 'dingtalk', { status: 200, errcode: 410_100 }, 'away'],
  ['a wrong signature or keyword', 'dingtalk', { status: 200, errcode: 310_000 }, 'away'],
  ['a text not allowed', 'dingtalk', { status: 200, errcode: 430_104 }, 'refused'],
  ['a page of somebody else', 'dingtalk', { status: 200, errcode: null }, 'away'],
  ['a yes with another status', 'wecom', { status: 500, errcode: 0 }, 'away'],
  ['a redirect', 'wecom', { status: 307, errcode: null }, 'away'],
  ['nobody there', 'wecom', { lost: 'ECONNREFUSED' }, 'away'],
  ['no line in time', 'wecom', { lost: 'UND_ERR_CONNECT_TIMEOUT' }, 'away'],
  ['a certificate that is over', 'wecom', { lost: 'CERT_HAS_EXPIRED' }, 'away'],
  ['a line that broke', 'wecom', { lost: 'UND_ERR_SOCKET' }, 'unsure'],
  ['silence', 'wecom', { lost: null }, 'unsure'],
])('%s of %s', (_, kind, answer, trouble) => {
  expect(robotTrouble(kind, answer)).toBe(trouble);
});

it.each<[RobotHurry, string, boolean]>([
  ['workday', '2026-11-27T08:00:00+08:00', true],
  ['workday', '2026-11-27T20:00:00+08:00', false],
  ['workday', '2026-11-28T10:00:00+08:00', false],
  ['day', '2026-11-28T10:00:00+08:00', true],
  ['day', '2026-11-28T07:59:00+08:00', false],
  ['now', '2026-11-28T03:00:00+08:00', true],
])('one of the hurry %s goes out at %s: %s', (hurry, at, goes) => {
  expect(mayGoOut(hurry, { now: new Date(at), isWorkday })).toBe(goes);
});

const now = new Date('2026-11-26T10:00:00+08:00');
const ago = (days: number) => now.getTime() - days * 24 * 60 * 60_000;
const group = {
  topics: ['notices', 'classes', 'claims', 'appeals'] as const,
  ...{ above: new Set(['mine', 'company']), own: new Set(['mine']), since: ago(7) },
};
const notice = {
  ...{ id: 'n', title: '冬季三防', units: ['mine'], audience: [], byName: '', withdrawnAt: null },
  ...{ from: '2026-11-25', until: null, at: ago(1) },
};
const training = {
  ...{ id: 'c', title: '顶板管理', day: '2026-11-30', slots: ['morning' as const], place: null },
  ...{ units: ['mine'], attendees: [], madeAt: ago(1) },
};
const none = { notices: [], classes: [], claims: 0, matters: [], now };

it.each<[string, object, number]>([
  ['for its unit', {}, 1],
  ['for a unit above', { units: ['company'] }, 1],
  ['for everybody', { units: [] }, 1],
  ['for a team below', { units: ['team'] }, 0],
  ['for certain layers', { audience: ['management'] }, 0],
  ['that was withdrawn', { withdrawnAt: ago(0) }, 0],
  ['that begins tomorrow', { from: '2026-11-27' }, 0],
  ['to be read by today', { until: '2026-11-26' }, 1],
  ['to be read by yesterday', { until: '2026-11-25' }, 0],
  ['older than the robot', { from: '2026-11-10', at: ago(8) }, 0],
  ['written before the robot, shown since', { from: '2026-11-26', at: ago(8) }, 1],
])('a group is told of a notice %s: %#', (_, changed, count) => {
  const notices = [{ ...notice, ...changed }];
  expect(groupNews(group, { ...none, notices })).toHaveLength(count);
});

it.each<[string, object, string[]]>([
  ['announced', {}, ['class|c/2026-11-30']],
  ['announced before the robot', { madeAt: ago(8) }, []],
  ['of tomorrow', { day: '2026-11-27', madeAt: ago(8) }, ['tomorrow|c/2026-11-27']],
  ['of today', { day: '2026-11-26' }, []],
  ['for people by name', { attendees: ['somebody'] }, []],
  ['for a team below', { units: ['team'] }, []],
])('a group is told of a training %s', (_, changed, cases) => {
  const classes = [{ ...training, ...changed }];
  expect(groupNews(group, { ...none, classes }).map((one) => one.case)).toEqual(cases);
});

const kind = { slug: 'life', title: null, firstHours: 12, doneWorkdays: 5 };
const matter = {
  ...{ number: '2026-ABCDEF', kind, unit: '采煤一队', isLate: false, at: ago(1) },
  ...{ due: now.getTime() + 60_000, servedIn: ['mine'] },
};

it.each<[string, object, string[]]>([
  ['that waits', {}, ['matter|2026-ABCDEF']],
  ['that is late', { isLate: true, due: 5 }, ['late|2026-ABCDEF/5']],
  ['of officers below', { servedIn: ['team'] }, []],
  ['of officers above', { servedIn: ['company'] }, []],
  ['older than the robot', { at: ago(8) }, []],
])('a group of officers is told of a matter %s', (_, changed, cases) => {
  const matters = [{ ...matter, ...changed }];
  expect(groupNews(group, { ...none, matters }).map((one) => one.case)).toEqual(cases);
});

it('of a matter it says number, kind and unit', () => {
  const say = (isLate: boolean) => {
    const [told] = groupNews(group, { ...none, matters: [{ ...matter, isLate }] });
    return told && [sayGroupNews('zh', told), sayGroupNews('en', told)];
  };
  expect(say(false)).toEqual([
    '有一件诉求等人认领：2026-ABCDEF，后勤生活，采煤一队。',
    expect.stringContaining('2026-ABCDEF'),
  ]);
  expect(say(true)?.[0]).toBe('有一件诉求已经超时：2026-ABCDEF，后勤生活，采煤一队。');
});

it('a group hears how many claims wait, once a day, and only what it asked for', () => {
  expect(groupNews(group, { ...none, claims: 3 })).toMatchObject([
    { about: 'claims', case: 'claims|2026-11-26', count: 3 },
  ]);
  const quiet = { ...group, topics: [] };
  expect(
    groupNews(quiet, { notices: [notice], classes: [training], claims: 3, matters: [matter], now }),
  ).toEqual([]);
});

it('says it in one sentence', () => {
  const [told] = groupNews(group, { ...none, classes: [{ ...training, place: '二楼会议室' }] });
  expect(told && sayGroupNews('zh', told)).toBe(
    '线下培训「顶板管理」：11 月 30 日上午，地点 二楼会议室。',
  );
});

it.each([
  ['', []],
  ['ding.example.cn, 127.0.0.1:4000', ['ding.example.cn', '127.0.0.1:4000']],
])('ROBOT_HOSTS %s', (text, list) => {
  expect(readEnv({ NODE_ENV: 'test', ROBOT_HOSTS: text }).ROBOT_HOSTS).toEqual(list);
});

it.each(['https://ding.example.cn', 'ding.example.cn/robot', 'a b'])('refuses %s', (text) => {
  expect(() => readEnv({ NODE_ENV: 'test', ROBOT_HOSTS: text })).toThrow('must be host names');
});
