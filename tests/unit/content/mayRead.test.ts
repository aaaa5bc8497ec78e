import { expect, it } from 'vitest';

import { mayRead, type Reader } from '../../../cms/domain/content/mayRead.ts';
import type { ContentAudience } from '../../../cms/domain/accounts/audience.ts';

const miner: Reader = { roles: ['staff'], audience: ['frontline'] };
const editor: Reader = { roles: ['editor'], audience: [] };

it.each<[string, Reader, boolean, ContentAudience[], boolean]>([
  ['an open item of another layer', miner, false, ['management'], true],
  ['a restricted item of the own layer', miner, true, ['management', 'frontline'], true],
  ['a restricted item of another layer', miner, true, ['management'], false],
  ['a restricted item for all', miner, true, ['all'], true],
  ['a restricted item, without a layer', { roles: ['staff'], audience: null }, true, ['youth'], false], // prettier-ignore
  ['a restricted item, as an editor', editor, true, ['management'], true],
  ['a restricted item, as a trainer', { roles: ['trainer'] }, true, ['management'], false],
])('%s', (_, reader, restricted, audience, expected) => {
  expect(mayRead(reader, { restricted, audience })).toBe(expected);
});
