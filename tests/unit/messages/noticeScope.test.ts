import { expect, it } from 'vitest';

import { noticeScope } from '../../../cms/domain/messages/noticeScope.ts';
import { outermostUnits } from '../../../cms/domain/messages/outermostUnits.ts';

const all = [
  { id: 'group', parent: null },
  { id: 'mine', parent: 'group' },
  { id: 'team', parent: 'mine' },
  { id: 'forest', parent: 'group' },
];

it.each([
  ['an admin looks after everybody', [], null, null, true],
  ['an admin looks after all of some units', ['mine'], null, ['mine', 'team'], true],
  ['a trainer of the own people', ['mine'], ['mine', 'team'], ['mine', 'team'], true],
  ['a trainer of a part', ['group'], ['mine', 'team'], ['mine', 'team'], false],
  ['a trainer of a part of the whole company', [], ['mine', 'team'], ['mine', 'team'], false],
  ['a team’s notice is the mine’s to look after', ['team'], ['mine', 'team'], ['team'], true],
  ['two units of which one is the own', ['team', 'forest'], ['mine', 'team'], ['team'], false],
  ['nothing of another’s', ['forest'], ['mine', 'team'], [], false],
])('%s', (_, units, care, expected, isWhole) => {
  expect(noticeScope(all, { units }, care)).toEqual({ units: expected, isWhole });
});

it.each([
  [['mine', 'team'], ['mine']],
  [
    ['team', 'forest', 'team'],
    ['team', 'forest'],
  ],
  [['group', 'mine', 'forest'], ['group']],
  [['gone'], ['gone']],
  [[], []],
])('of %j the outermost are %j', (chosen, expected) => {
  expect(outermostUnits(all, chosen)).toEqual(expected);
});
