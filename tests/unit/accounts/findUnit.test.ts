import { describe, expect, it } from 'vitest';

import { unitFinder } from '../../../cms/domain/accounts/findUnit.ts';

const unit = (id: string, name: string, parent: string | null) => ({
  ...{ id, name, parent, code: `C-${id}` },
});
const find = unitFinder([
  unit('co', '东山矿业', null),
  unit('east', '东矿', 'co'),
  unit('west', '西矿', 'co'),
  unit('east1', '综采队', 'east'),
  unit('west1', '综采队', 'west'),
  unit('crew', '一班', 'west1'),
]);

describe('a unit as lists name it', () => {
  it.each([
    ['by its code', 'c-WEST', 'west'],
    ['by a name that is the only one', '一班', 'crew'],
    ['by the whole path', '东山矿业/东矿/综采队', 'east1'],
    ['by a path from a unit in the middle', '西矿／综采队', 'west1'],
    ['with other signs and spaces between', ' 东山矿业 ＞ 西矿 > 综采队 > 一班 ', 'crew'],
  ])('is found %s', (_, given, id) => {
    expect(find(given.normalize('NFKC'))).toEqual({ id });
  });

  it.each([
    ['a name that several have', '综采队', 'unit-ambiguous'],
    ['a code that does not exist', 'C-NORTH', 'unit-unknown'],
    ['nothing but signs', '//', 'unit-unknown'],
  ])('is not found by %s', (_, given, code) => {
    expect(find(given)).toEqual([code, { given }]);
  });

  it.each([
    ['one below', '东矿/通风队', { make: ['通风队'], under: 'east' }],
    ['several below', '东山矿业/南矿/综采队', { make: ['南矿', '综采队'], under: 'co' }],
    ['a new one at the top', '北山林场/一工区', { make: ['北山林场', '一工区'], under: null }],
  ])('is told to be made: %s', (_, given, expected) => {
    expect(find(given)).toEqual(expected);
  });
});
