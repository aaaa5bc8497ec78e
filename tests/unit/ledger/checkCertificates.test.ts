import { expect, it } from 'vitest';

import { checkCertificates } from '../../../cms/domain/ledger/checkCertificates.ts';
import { recordDigest } from '../../../cms/domain/ledger/recordDigest.ts';

const whose = { learner: 'a', year: 2026 };
const entries = [
  { id: 'x', seq: 1, units: 4000 },
  { id: 'y', seq: 2, units: 4000 },
  { id: 'z', seq: 3, units: 100 },
];
const certificate = {
  ...{ ...whose, number: '2026-K7QM', seq: 2 },
  digest: recordDigest(entries.slice(0, 2)),
};
const check = (found: typeof entries) =>
  checkCertificates(whose, found, [certificate]).map(({ code }) => code);

it.each([
  ['holds by the entries it counts', entries, []],
  ['holds whatever comes later', [...entries, { id: 'q', seq: 4, units: -100 }], []],
  ['finds other units', entries.with(0, { id: 'x', seq: 1, units: 3999 }), ['certificate-differs']],
  [
    'finds another entry',
    entries.with(1, { id: 'w', seq: 2, units: 4000 }),
    ['certificate-differs'],
  ],
  ['finds one that is gone', entries.slice(1), ['certificate-differs']],
  ['minds no later one', entries.with(2, { id: 'z', seq: 3, units: 9 }), []],
])('%s', (_, found, codes) => {
  expect(check(found)).toEqual(codes);
});
