import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { planProgress } from '../../../cms/domain/plans/planProgress.ts';

const today = '2026-11-21';
const item = (required: boolean, done: boolean, due: string | null = null) => ({
  required,
  done,
  due,
});

describe('planProgress', () => {
  it.each([
    ['nothing planned', [], { complete: false, totalRequired: 0, overdue: 0 }],
    ['only electives', [item(false, true)], { complete: false, doneElective: 1 }],
    ['all required done', [item(true, true), item(false, false)], { complete: true }],
    ['one required open', [item(true, true), item(true, false)], { complete: false }],
    ['due today is in time', [item(true, false, '2026-11-21')], { overdue: 0 }],
    ['due yesterday is late', [item(true, false, '2026-11-20')], { overdue: 1 }],
    ['done late is not overdue', [item(true, true, '2026-11-20')], { overdue: 0 }],
    ['an elective is never overdue', [item(false, false, '2026-11-20')], { overdue: 0 }],
  ])('%s', (_, items, expected) => {
    expect(planProgress(items, today)).toMatchObject(expected);
  });

  it('counts every item once, and never more done than there are', () => {
    const items = fc.array(
      fc.record({
        required: fc.boolean(),
        done: fc.boolean(),
        due: fc.option(fc.constantFrom('2026-01-01', today, '2026-12-31')),
      }),
    );
    fc.assert(
      fc.property(items, (some) => {
        const progress = planProgress(some, today);
        expect(progress.totalRequired + progress.totalElective).toBe(some.length);
        expect(progress.doneRequired + progress.overdue).toBeLessThanOrEqual(
          progress.totalRequired,
        );
      }),
    );
  });
});
