import { describe, expect, it } from 'vitest';

import type { LearnerAudience } from '../../../cms/domain/accounts/audience.ts';
import type { Role } from '../../../cms/domain/accounts/hasRole.ts';
import { personCells, type PersonColumn } from '../../../cms/domain/accounts/personCells.ts';
import type { SheetCell } from '../../../cms/domain/sheetCell.ts';

const names = {
  audiences: new Map<string, LearnerAudience>([
    ['一线员工', 'frontline'],
    ['管理层', 'management'],
    ['frontline', 'frontline'],
  ]),
  none: new Set(['无']),
  roles: new Map<string, Role>([
    ['学员', 'staff'],
    ['培训管理员', 'trainer'],
  ]),
};
const read = (cells: Partial<Record<PersonColumn, SheetCell>>) =>
  personCells({ staffNumber: 'A1', name: '张三', ...cells }, names);
const person = (cells: Partial<Record<PersonColumn, SheetCell>>) => {
  const answer = read(cells);
  return 'person' in answer ? answer.person : answer.problem;
};

describe('a row of a list of people', () => {
  it.each<[string, SheetCell, string]>([
    ['as text with leading zeros', '000123', '000123'],
    ['as a number', 12345678901, '12345678901'],
    ['full-width', '０１２Ａ３', '012A3'],
    ['with spaces around and within', ' 12 34 ', '1234'],
    ['with Chinese', '矿-001', '矿-001'],
  ])('reads a staff number %s', (_, cell, expected) => {
    expect(person({ staffNumber: cell })).toMatchObject({ staffNumber: expected });
  });

  it.each<[string, SheetCell, string]>([
    ['none', null, 'staff-number-missing'],
    ['only spaces', '　 ', 'staff-number-missing'],
    ['a power of ten as text', '1.2E+10', 'staff-number-rounded'],
    ['a number that lost digits', 1.2e16, 'staff-number-rounded'],
    ['a fraction', 12.5, 'staff-number-rounded'],
    ['a formula', '=1+1', 'staff-number-form'],
    ['too long', '1'.repeat(41), 'staff-number-long'],
  ])('refuses a staff number that is %s', (_, cell, code) => {
    expect(person({ staffNumber: cell })).toEqual([code]);
  });

  it.each<[SheetCell, string]>([
    ['买买提·吐尔逊', '买买提·吐尔逊'],
    ['𠮷田 太郎', '𠮷田 太郎'],
    ['䶮', '䶮'],
    ["O'Neil Smith-Jones", "O'Neil Smith-Jones"],
  ])('reads the name %s', (cell, expected) => {
    expect(person({ name: cell })).toMatchObject({ name: expected });
  });

  it.each<[SheetCell, string]>([
    ['', 'name-missing'],
    ['=HYPERLINK("http://x")', 'name-form'],
    ['+861234', 'name-form'],
    [12345, 'name-form'],
    ['张'.repeat(41), 'name-long'],
  ])('refuses the name %s', (cell, code) => {
    expect(person({ name: cell })).toEqual([code]);
  });

  it.each<[SheetCell, string]>([
    [new Date('2020-01-02T00:00:00Z'), '2020-01-02'],
    [43832, '2020-01-02'],
    ['43832', '2020-01-02'],
    ['2020-1-2', '2020-01-02'],
    ['2020/01/02 08:30', '2020-01-02'],
    ['2020.1.2', '2020-01-02'],
    ['２０２０年１月２日', '2020-01-02'],
    ['20200102', '2020-01-02'],
  ])('reads the day %s', (cell, expected) => {
    expect(person({ joinedOn: cell })).toMatchObject({ joinedOn: expected });
  });

  it.each(['昨天', '2020-02-30', '1899-01-01', '2020-13-01', '9', '99999999', '2020年'])(
    'does not take %s for a day',
    (cell) => {
      expect(person({ joinedOn: cell })).toEqual(['joined-no-day', { given: cell }]);
      expect(person({ leftOn: cell })).toEqual(['left-no-day', { given: cell }]);
    },
  );

  it('refuses a last day before the first', () => {
    expect(person({ joinedOn: '2020-01-02', leftOn: '2020-01-01' })).toEqual([
      'left-before-joined',
    ]);
  });

  it('reads layers and roles in whatever way they are parted, each once', () => {
    const cells = { audience: '一线员工，管理层、 frontline', roles: '学员；培训管理员' };
    expect(person(cells)).toMatchObject({
      audience: ['frontline', 'management'],
      roles: ['staff', 'trainer'],
    });
    expect(person({ audience: '一线' })).toEqual(['audience-unknown', { given: '一线' }]);
    expect(person({ roles: '董事长' })).toEqual(['role-unknown', { given: '董事长' }]);
  });

  it('tells an empty cell from none', () => {
    expect(person({ secondary: null })).toMatchObject({ secondary: null, unit: null, job: null });
    expect(person({ secondary: '无' })).toMatchObject({ secondary: [] });
    expect(person({ secondary: '工会、团委' })).toMatchObject({ secondary: ['工会', '团委'] });
  });
});
