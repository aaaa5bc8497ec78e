import { expect, it } from 'vitest';

import { appealNews, type WatchedCase } from '../../../cms/domain/appeals/appealNews.ts';

const HOUR = 3_600_000;
const now = Date.parse('2026-11-24T02:00:00Z');
const units = [
  { id: 'company', parent: null },
  { id: 'mine', parent: 'company' },
  { id: 'team', parent: 'mine' },
];
const officer = (id: string, unit: string) => ({ id, name: id, posts: [{ unit, category: null }] });
const officers = [officer('top', 'company'), officer('zhao', 'mine'), officer('qian', 'mine')];
const number = '2026-ABCDEF';
const one: WatchedCase = {
  ...{ number, category: 'life', unit: 'team', open: true, officer: null, due: now + 9 * HOUR },
  ...{ firstAt: null, doneAt: null, lookBackAt: null, mergedInto: null },
  ...{ closedBy: null, learner: 'author', sealed: null },
};
const told = (change: Partial<WatchedCase>, among = officers) =>
  [...appealNews({ cases: [{ ...one, ...change }], officers: among, units, admins: ['admin'], now })] // prettier-ignore
    .flatMap(([who, news]) => news.map(({ rule }) => `${who} ${rule}`))
    .sort();

it.each<[string, Partial<WatchedCase>, string[]]>([
  ['new', {}, ['qian appeal-new', 'zhao appeal-new']],
  ['claimed', { officer: 'zhao' }, []],
  ['claimed by who has left', { officer: 'gone' }, ['qian appeal-new', 'zhao appeal-new']],
  ['joined to another', { mergedInto: '2026-GHJKMN' }, []],
  ['due in three hours', { officer: 'zhao', due: now + 3 * HOUR }, ['zhao appeal-soon']],
  ['due a bit later', { officer: 'zhao', due: now + 3 * HOUR + 1 }, []],
  ['answered, and due in a day', { officer: 'zhao', firstAt: now - 9 * 24 * HOUR, due: now + 24 * HOUR }, ['zhao appeal-soon']], // prettier-ignore
  ['late', { officer: 'zhao', due: now }, ['top appeal-up', 'zhao appeal-late']],
  ['standing', { officer: 'zhao', due: null }, []],
  ['of nobody up to the top', { unit: 'company', officer: null }, ['top appeal-new']],
  ['answered a moment ago', { officer: 'zhao', firstAt: now - 1, due: now + 99 * HOUR }, ['author appeal-told']], // prettier-ignore
  ['answered long ago', { officer: 'zhao', firstAt: now - 8 * 24 * HOUR, due: now + 99 * HOUR }, []], // prettier-ignore
  ['closed, without a name', { open: false, due: null, doneAt: now, firstAt: now, learner: null }, []], // prettier-ignore
  ['to be looked back at', { open: false, due: null, lookBackAt: now, closedBy: 'zhao' }, ['qian appeal-back']], // prettier-ignore
  ['not yet to be looked back at', { open: false, due: null, lookBackAt: now + 1, closedBy: 'zhao' }, []], // prettier-ignore
])('of a case that is %s', (_, change, expected) => {
  expect(told(change)).toEqual(expected);
});

it('tells the next above where who closed it is alone, and an admin where there is nobody', () => {
  const back = { open: false, due: null, lookBackAt: now, closedBy: 'zhao' };
  expect(told(back, [officer('top', 'company'), officer('zhao', 'mine')])).toEqual([
    'top appeal-back',
  ]);
  expect(told({}, [])).toEqual(['admin appeal-nobody']);
});

it('names the occasion, so that a later clock is told anew', () => {
  const cases = (due: number) =>
    appealNews({ cases: [{ ...one, officer: 'zhao', due }], officers, units, admins: [], now }).get('zhao')?.[0]?.case; // prettier-ignore
  expect(cases(now - HOUR)).not.toBe(cases(now));
});

it('names no number to the author who was promised confidence', () => {
  const answered = { ...one, firstAt: now, officer: 'zhao', sealed: 'seal' };
  const news = appealNews({ cases: [answered], officers, units, admins: [], now }).get('author');
  expect(news).toEqual([{ rule: 'appeal-told', case: `seal/${now}`, about: null }]);
});
