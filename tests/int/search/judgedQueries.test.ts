import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openLibrary, type JudgedLibrary } from '../../searchEval/openLibrary.ts';
import { readJudged } from '../../searchEval/readJudged.ts';
import { LEAST_SUCCESS_3, summarise } from '../../searchEval/summarise.ts';
import { verdictOf, type Verdict } from '../../searchEval/verdictOf.ts';

describe('the judged queries, as npm run search:eval asks them', () => {
  const judged = readJudged();
  let library: JudgedLibrary;
  const verdicts: Verdict[] = [];
  beforeAll(async () => {
    library = await openLibrary(new Date());
    for (const one of judged) verdicts.push(verdictOf(one, await library.ask(one.q)));
  }, 180_000);
  afterAll(() => library.stop());

  it('are many, of many kinds, and name what can be found', () => {
    expect(judged.length).toBeGreaterThanOrEqual(120);
    expect(new Set(judged.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
    const named = judged.flatMap(({ best, also, without }) => [...best, ...also, ...without]);
    expect(named.filter((slug) => !library.slugs.has(slug))).toEqual([]);
    expect(new Set(judged.map(({ q }) => q)).size).toBe(judged.length);
  });

  it('are answered well', () => {
    const missed = verdicts.filter(({ place = Infinity }) => place > 3);
    const { overall } = summarise(verdicts);
    const told = missed.map(
      ({ judged: { q }, found }) => `${q}: ${found.slugs.slice(0, 3).join()}`,
    );
    expect(overall.success3, told.join('\n')).toBeGreaterThanOrEqual(LEAST_SUCCESS_3);
  });

  it('bring no noise', () => {
    const noisy = verdicts.filter(({ noise }) => noise.length > 0);
    expect(noisy.map(({ judged: { q }, noise }) => `${q}: ${noise.join()}`)).toEqual([]);
  });
});
