import { expect, it } from 'vitest';

import { readArguments } from '../../../cms/server/commands/readArguments.ts';

const read = (...given: string[]) => readArguments(['with-secrets'], 'usage', given);

it('takes one folder, and the switches it knows', () => {
  expect(read('/backups/1')).toEqual({ folder: '/backups/1', on: [] });
  expect(read('--with-secrets', 'here')).toEqual({ folder: 'here', on: ['with-secrets'] });
});

it.each([[], ['one', 'two'], [''], ['here', '--with-secret'], ['--with-secrets']])(
  'says how it is used where given %j, %j',
  (...given) => {
    expect(() => read(...given)).toThrow('usage');
  },
);
