import { expect, it } from 'vitest';

import { queryProblem, type KindOf } from '../../../cms/server/http/guard/queryProblem.ts';

const kinds: Record<string, ReturnType<KindOf>> = {
  createdAt: 'date',
  units: 'number',
  title: 'text',
  unit: 'relationship',
};
const problem = (query: string) => queryProblem(query, (path) => kinds[path]);

it.each([
  '',
  'limit=10&page=2&depth=0&sort=-createdAt,title&draft=true&trash=false',
  'where[title][equals]=a&where[title][not_equals]=b',
  'where[and][0][or][1][createdAt][less_than]=2026-11-25T00:00:00.000Z',
  'where%5Band%5D%5B0%5D%5Bunits%5D%5Bgreater_than%5D=-1.5',
  'where[id][in][0]=a&where[id][in][1]=b&where[id][not_in]=c,d',
  'where[id][in][]=a&where[id][in][]=b',
  'where[learner.unit][exists]=true&where[createdAt][exists]=false',
  'where[createdAt][equals]=null',
  'select[title]=true&populate[users][name]=true&joins=false',
  'sort[0]=title&sort[1]=-createdAt',
  'fallback-locale=null&locale=undefined&columns=%5B%22title%22%5D&search=学时',
])('%s is sound', (query) => {
  expect(problem(query)).toEqual([]);
});

it.each([
  ['limit=1&limit=2', 'limit'],
  ['limit[a]=1', 'limit'],
  ['limit[]=1', 'limit'],
  ['[limit]=1', ''],
  ['limit=NaN', 'limit'],
  ['limit=-1', 'limit'],
  ['page=0', 'page'],
  ['depth=1e9', 'depth'],
  ['draft=maybe', 'draft'],
  ['sort=a;b', 'sort'],
  ['sort[a]=title', 'sort'],
  ['where=1', 'where'],
  ['where[title]=1', 'where[title]'],
  ['where[title][nope]=1', 'where[title][nope]'],
  ['where[id][near]=1', 'where[id][near]'],
  ['where[createdAt][greater_than]=zzz', 'where[createdAt][greater_than]'],
  ['where[createdAt][like]=2026', 'where[createdAt][like]'],
  ['where[unit][contains]=1', 'where[unit][contains]'],
  ['where[units][equals]=zzz', 'where[units][equals]'],
  ['where[title][exists]=1', 'where[title][exists]'],
  ['where[title][equals][0]=1', 'where[title][equals][0]'],
  ['where[or][a][title][equals]=1', 'where[or][a][title][equals]'],
  ['where[__proto__][equals]=1', 'where'],
  ['select[constructor]=true', 'select'],
  ['__proto__=1', '__proto__'],
  ['q=%00', 'q'],
])('%s is not', (query, wrong) => {
  expect(problem(query)).toEqual([wrong]);
});
