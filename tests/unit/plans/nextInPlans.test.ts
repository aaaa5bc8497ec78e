import { expect, it } from 'vitest';

import { nextInPlans } from '../../../cms/domain/plans/nextInPlans.ts';

/** `a` is required and open, `a!` done, `a?` an elective. */
const plan = (items: string) => ({
  items: items.split(' ').map((item) => ({
    key: item.replace(/[!?]/, ''),
    done: item.endsWith('!'),
    required: !item.endsWith('?'),
  })),
});

it.each([
  ['what follows it', ['a b c'], 'a', 'b'],
  ['past what is done', ['a b! c'], 'a', 'c'],
  ['what is required before an elective', ['a b? c'], 'a', 'c'],
  ['an elective where nothing else follows', ['x a b?'], 'a', 'b'],
  ['what was left open before it', ['x a b!'], 'a', 'x'],
  ['another plan when its own is done', ['x! a b!', 'y'], 'a', 'y'],
  ['the first of all plans for an item of none', ['x! y', 'z'], 'a', 'y'],
  ['never itself', ['a', 'a b'], 'a', 'b'],
  ['nothing when all is done', ['x! a'], 'a', undefined],
  ['nothing without a plan', [], 'a', undefined],
])('goes on with %s', (_, plans, current, expected) => {
  expect(nextInPlans(plans.map(plan), current)?.key).toBe(expected);
});
