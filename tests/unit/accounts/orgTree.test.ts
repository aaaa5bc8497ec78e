import fc from 'fast-check';
import { expect, it } from 'vitest';

import { subtree, unitsAbove, type OrgNode } from '../../../cms/domain/accounts/orgTree.ts';

const units: OrgNode[] = [
  { id: 'team', parent: 'mine' },
  { id: 'group', parent: null },
  { id: 'mine', parent: 'group' },
  { id: 'forest', parent: 'group' },
  { id: 'lost', parent: 'nowhere' },
];

it.each([
  ['group', ['group', 'mine', 'forest', 'team']],
  ['mine', ['mine', 'team']],
  ['team', ['team']],
  ['lost', ['lost']],
  ['nowhere', []],
  ['', []],
])('at and below %s lie %j', (root, expected) => {
  expect(subtree(units, root)).toEqual(expected);
});

it('walks a cycle once', () => {
  const cycle = [{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }]; // prettier-ignore
  expect(subtree(cycle, 'a')).toEqual(['a', 'b']);
  expect(unitsAbove(cycle, 'a')).toEqual(['a', 'b']);
});

it.each([
  ['team', ['team', 'mine', 'group']],
  ['group', ['group']],
  ['lost', ['lost']],
  ['nowhere', []],
])('at and above %s lie %j', (unit, expected) => {
  expect(unitsAbove(units, unit)).toEqual(expected);
});

it('holds every unit once, and with each unit what lies below it', () => {
  const tree = fc
    .array(fc.nat(), { minLength: 1, maxLength: 40 })
    .map((picks) =>
      picks.map((pick, n) => ({ id: String(n), parent: n === 0 ? null : String(pick % n) })),
    );
  fc.assert(
    fc.property(tree, fc.nat(), (nodes, pick) => {
      expect(new Set(subtree(nodes, '0')).size).toBe(nodes.length);
      const root = String(pick % nodes.length);
      const below = subtree(nodes, root);
      for (const { id, parent } of nodes) {
        if (id !== root) expect(below.includes(id)).toBe(parent !== null && below.includes(parent));
      }
    }),
  );
});
