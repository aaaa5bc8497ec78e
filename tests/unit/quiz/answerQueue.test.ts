import { describe, expect, it } from 'vitest';

import {
  acknowledge,
  give,
  hurry,
  nextToSend,
  openQueue,
  postpone,
  refuse,
} from '../../../site/islands/quiz/answerQueue.ts';

const now = 1_000_000;

describe('the queue of answers', () => {
  const two = give(give(openQueue(), 'q1', 'a'), 'q2', 'b');

  it('sends the one that waits longest first, and the next once it is taken', () => {
    expect(nextToSend(two, now)).toEqual(['q1', 'a']);
    expect(nextToSend(acknowledge(two, 'q1', 'a'), now)).toEqual(['q2', 'b']);
    expect(nextToSend(acknowledge(acknowledge(two, 'q1', 'a'), 'q2', 'b'), now)).toBeUndefined();
  });

  it('begins with what an earlier page could not send', () => {
    expect(nextToSend(openQueue([['q9', ['x']]]), now)).toEqual(['q9', ['x']]);
  });

  it.each([
    ['taken', acknowledge],
    ['refused', refuse],
  ])('keeps an answer given while the one before it was being %s', (_, settle) => {
    const newer = give(two, 'q1', 'c');
    expect(settle(newer, 'q1', 'a').waiting.get('q1')).toBe('c');
  });

  it('takes out only the one that was refused', () => {
    expect([...refuse(two, 'q1', 'a').waiting]).toEqual([['q2', 'b']]);
  });

  it('keeps everything that could not be sent, and waits longer each time', () => {
    const waits: number[] = [];
    let queue = two;
    for (let n = 0; n < 8; n += 1) {
      queue = postpone(queue, now, 0);
      waits.push(queue.sendAt - now);
    }
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 60_000, 60_000, 60_000]);
    expect(queue.waiting).toEqual(two.waiting);
    expect(nextToSend(queue, queue.sendAt - 1)).toBeUndefined();
    expect(nextToSend(queue, queue.sendAt)).toEqual(['q1', 'a']);
  });

  it('waits as long as the server asks, whoever presses what', () => {
    const held = postpone(two, now, 20_000);
    expect(nextToSend(hurry(held), now + 19_999)).toBeUndefined();
    expect(nextToSend(hurry(held), now + 20_000)).toEqual(['q1', 'a']);
  });

  it('tries at once when there is reason to and the server asked for nothing', () => {
    expect(nextToSend(hurry(postpone(two, now, 0)), now)).toEqual(['q1', 'a']);
  });

  it('begins the waits anew after an answer was taken', () => {
    const failed = postpone(postpone(two, now, 0), now, 0);
    const queue = postpone(acknowledge(failed, 'q1', 'a'), now, 0);
    expect(queue.sendAt - now).toBe(2000);
  });
});
