import { expect, it } from 'vitest';

import { finishedItems } from '../../../cms/domain/ledger/finishedItems.ts';
import type { EntryKind } from '../../../cms/domain/ledger/ledgerEntry.ts';
import { standingAwards } from '../../../cms/domain/ledger/standingAwards.ts';

interface Entry {
  id: string;
  kind: EntryKind;
  reverses?: string;
  sourceCollection?: string;
  sourceId?: string;
}

const award = (id: string, item = id): Entry => ({
  id,
  kind: 'award',
  sourceCollection: 'articles',
  sourceId: item,
});
const reversal = (of: string): Entry => ({ id: `r-${of}`, kind: 'reversal', reverses: of });
const adjustment: Entry = { id: 'x', kind: 'adjustment' };

it.each([
  ['an award', [award('a')], ['a']],
  ['not one taken back', [award('a'), reversal('a'), award('b')], ['b']],
  ['one earned again after a reversal', [award('a'), reversal('a'), award('a2', 'a')], ['a2']],
  ['no adjustment, nor a reversal itself', [adjustment, reversal('gone')], []],
])('stands: %s', (_, entries, ids) => {
  expect(standingAwards(entries).map(({ id }) => id)).toEqual(ids);
});

it('names what is finished by collection and id', () => {
  const entries = [award('a'), reversal('a'), award('b'), adjustment];
  expect(finishedItems(entries)).toEqual(new Set(['articles:b']));
});
