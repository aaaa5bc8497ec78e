import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Registration } from '../../../cms/domain/appeals/appeal.ts';
import type { AppealStep, StepFacts } from '../../../cms/domain/appeals/appealStep.ts';
import { STEP_KINDS } from '../../../cms/domain/appeals/appealStep.ts';
import { foldCase } from '../../../cms/domain/appeals/foldCase.ts';
import { stepProblem, type StepActor } from '../../../cms/domain/appeals/stepProblem.ts';

const HOUR = 3_600_000;
const openedAt = Date.parse('2026-11-24T09:00:00+08:00');
const registration: Registration = {
  ...{ number: '2026-ABCDEF', mode: 'named', category: 'life', unit: 'team', openedAt },
  ...{ firstHours: 12, doneWorkdays: 5 },
};
const officer: StepActor = { role: 'officer', id: 'zhao', inCare: true, own: false };
const other: StepActor = { ...officer, id: 'qian' };
const author: StepActor = { role: 'author' };

const facts = {
  claimed: { kind: 'claimed' },
  transferred: { kind: 'transferred', unit: 'mine', category: 'pay', reason: '归一矿管', firstHours: 24, doneWorkdays: 10 }, // prettier-ignore
  joined: { kind: 'joined', officer: 'qian', name: '老钱', words: '' },
  noted: { kind: 'noted', words: '更正', open: false },
  decided: { kind: 'decided', words: '后勤办', month: '2026-11', minutes: 'mine/2026-11/0' },
  pictured: { kind: 'pictured', file: 'f' },
  answered: { kind: 'answered', words: '已去看过' },
  paused: { kind: 'paused', reason: '等配件' },
  resumed: { kind: 'resumed' },
  closed: { kind: 'closed', cause: '门坏', remedy: '换门', proof: '验收单' },
  rated: { kind: 'rated', score: 4, words: '' },
  reopened: { kind: 'reopened', words: '又坏了' },
  reviewed: { kind: 'reviewed', words: '好用', holds: true },
  offered: { kind: 'offered', text: '柜门坏了', answer: '换了' },
  released: { kind: 'released' },
  withheld: { kind: 'withheld' },
  merged: { kind: 'merged', into: '2026-GHJKMN', words: '' },
} as const satisfies Record<StepFacts['kind'], StepFacts>;

type Kind = keyof typeof facts;

/** A case after these steps, an hour apart; whose name begins with `qian:` are the other officer's. */
function after(...kinds: string[]) {
  const steps = kinds.map((named, n): AppealStep => {
    const kind = named.replace('qian:', '') as Kind;
    const by = named.startsWith('qian:') ? 'qian' : 'zhao';
    return { ...facts[kind], seq: n + 1, at: openedAt + (n + 1) * HOUR, by, byName: by };
  });
  return foldCase(registration, steps);
}

it.each([
  [[], 'registered'],
  [['claimed'], 'claimed'],
  [['claimed', 'transferred'], 'registered'],
  [['claimed', 'answered'], 'answered'],
  [['claimed', 'answered', 'transferred'], 'answered'],
  [['claimed', 'answered', 'closed'], 'closed'],
  [['claimed', 'closed', 'rated'], 'closed'],
  [['claimed', 'closed', 'reopened'], 'reopened'],
  [['claimed', 'closed', 'reopened', 'answered'], 'answered'],
  [['claimed', 'closed', 'reopened', 'answered', 'closed'], 'closed'],
])('after %j a case is %s', (kinds, state) => {
  expect(after(...kinds).state).toBe(state);
});

it('is due by its first answer, then by its remedy, and by nothing when closed or standing', () => {
  const first = openedAt + 12 * HOUR;
  const done = Date.parse('2026-12-02T00:00:00+08:00');
  expect(after().due).toBe(first);
  expect(after('claimed', 'answered')).toMatchObject({ due: done, firstInTime: true });
  expect(after('claimed', 'answered', 'closed').due).toBe(null);
  expect(after('claimed', 'paused')).toMatchObject({ due: null, dueFirst: null, dueDone: null });
  expect(after('claimed', 'paused', 'resumed').due).toBe(first + HOUR);
  const kinds = [...Array<string>(12).fill('noted'), 'answered'];
  expect(after(...kinds)).toMatchObject({ firstInTime: false });
});

it('takes the clocks of the category it is transferred to', () => {
  const moved = after('claimed', 'transferred');
  expect(moved).toMatchObject({ unit: 'mine', category: 'pay', officer: null });
  expect(moved.due).toBe(openedAt + 24 * HOUR);
});

it('is looked back at thirty days after it was closed, and shown as released until it is reopened', () => {
  const closed = after('claimed', 'closed', 'offered', 'released');
  expect(closed.lookBackAt).toBe(openedAt + 2 * HOUR + 30 * 24 * HOUR);
  expect(closed).toMatchObject({ offered: { text: '柜门坏了' }, releasedAt: openedAt + 4 * HOUR });
  expect(after('claimed', 'closed', 'offered', 'released', 'reopened')).toMatchObject({
    ...{ releasedAt: null, offered: null, lookBackAt: null, wasReopened: true },
  });
});

const MONTH = 31 * 24 * HOUR;
const mayNot = (kind: Kind, kinds: string[], actor: StepActor, holder: string | null = 'zhao', wait = MONTH) =>
  stepProblem(facts[kind], { standing: after(...kinds), holder, actor, now: openedAt + wait })?.[1] ?? null; // prettier-ignore

it.each<[Kind, string[], StepActor, string | null, string | null]>([
  ['claimed', [], officer, null, null],
  ['claimed', [], { ...officer, inCare: false }, null, 'forbidden/appeal'],
  ['claimed', [], { ...officer, own: true }, null, 'forbidden/appeal-own'],
  ['claimed', ['claimed'], other, 'zhao', 'appeal-claimed'],
  // Who held it has left: it is free again.
  ['claimed', ['claimed'], other, null, null],
  ['answered', [], officer, null, 'appeal-unclaimed'],
  ['answered', ['claimed'], officer, 'zhao', null],
  ['answered', ['claimed'], other, 'zhao', 'appeal-claimed'],
  ['answered', ['claimed', 'joined'], { ...other, inCare: false }, 'zhao', null],
  ['closed', ['claimed'], officer, 'zhao', null],
  ['closed', ['claimed', 'closed'], officer, 'zhao', 'appeal-closed'],
  ['transferred', ['claimed'], officer, 'zhao', null],
  ['transferred', ['claimed'], other, 'zhao', 'appeal-claimed'],
  ['transferred', ['claimed', 'closed'], officer, 'zhao', 'appeal-closed'],
  ['paused', ['claimed', 'paused'], officer, 'zhao', 'appeal-paused'],
  ['resumed', ['claimed'], officer, 'zhao', 'appeal-running'],
  ['reviewed', ['claimed', 'closed'], officer, 'zhao', 'forbidden/appeal-same'],
  ['reviewed', ['claimed', 'closed'], other, 'zhao', null],
  ['reviewed', ['claimed', 'closed', 'qian:reviewed'], other, 'zhao', 'appeal-early'],
  ['offered', ['claimed'], officer, 'zhao', 'appeal-open'],
  ['offered', ['claimed', 'closed'], officer, 'zhao', null],
  ['answered', ['claimed', 'merged'], officer, 'zhao', 'appeal-merged'],
  ['noted', ['claimed', 'closed'], other, 'zhao', null],
  ['rated', ['claimed', 'closed'], officer, 'zhao', 'appeal-closed'],
  ['released', ['claimed'], officer, 'zhao', 'forbidden/appeal'],
  ['rated', ['claimed'], author, null, 'appeal-open'],
  ['rated', ['claimed', 'closed'], author, null, null],
  ['rated', ['claimed', 'closed', 'rated'], author, null, 'appeal-rated'],
  ['reopened', ['claimed', 'closed'], author, null, null],
  ['reopened', ['claimed', 'answered'], author, null, 'appeal-open'],
  ['reopened', ['claimed', 'closed', 'reopened', 'closed'], author, null, 'appeal-reopened'],
  ['released', ['claimed', 'closed'], author, null, 'appeal-not-offered'],
  ['released', ['claimed', 'closed', 'offered'], author, null, null],
  ['closed', ['claimed'], author, null, 'forbidden/appeal'],
])('%s after %j by %o (held by %s): %s', (kind, kinds, actor, holder, problem) => {
  expect(mayNot(kind, kinds, actor, holder)).toBe(problem);
});

it('looks back no day before it is due', () => {
  const closed = ['claimed', 'closed'];
  expect(mayNot('reviewed', closed, other, 'zhao', 2 * HOUR + 30 * 24 * HOUR - 1)).toBe('appeal-early'); // prettier-ignore
  expect(mayNot('reviewed', closed, other, 'zhao', 2 * HOUR + 30 * 24 * HOUR)).toBe(null);
});

it('whatever is done, it is reopened once at most and closed only from what is open', () => {
  const kind = fc.constantFrom(...(STEP_KINDS as readonly Kind[]));
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 40, size: 'max' }), (wanted) => {
      const done: Kind[] = [];
      for (const one of wanted) {
        const holder = after(...done).officer;
        const actors = [officer, author] as const;
        if (actors.some((actor) => mayNot(one, done, actor, holder) === null)) done.push(one);
      }
      expect(done.filter((one) => one === 'reopened').length).toBeLessThanOrEqual(1);
      const closings = done.filter((one) => one === 'closed').length;
      expect(closings).toBeLessThanOrEqual(1 + done.filter((one) => one === 'reopened').length);
    }),
  );
});
