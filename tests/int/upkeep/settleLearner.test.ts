import { expect, it } from 'vitest';

import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import { settleLearner } from '../../../cms/operations/upkeep/settleLearner.ts';
import { createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { awardOn, source } from '../ledger/awards.ts';
import { answerRight } from '../quiz/answers.ts';

/** Seven in the evening in Shanghai: in five hours it is the next day. */
const start = Date.parse('2026-11-20T11:00:00Z');
const HOUR = 3600;
const at = (seconds: number) => new Date(start + seconds * 1000);

describeOnBothDatabases('what a full day has put off', (getPayload) => {
  it.each([
    ['in the morning', 15 * HOUR],
    ['in the first minute of the day', 5 * HOUR + 30],
  ])('is credited when its learner goes on %s, once', async (_, next) => {
    const payload = getPayload();
    const { id: learner } = await createLearner(payload);
    const entriesOf = async () =>
      (await readEntries(payload, { learner })).map(({ day, units }) => ({ day, units }));
    await awardOn(payload, learner, '2026-11-20', { source: source('full'), units: 800 });
    const full = { day: '2026-11-20', units: 800 };
    // Nothing to be credited was found a moment before.
    await settleLearner(payload, { learner, now: at(0) });
    const quiz = await createQuiz(payload, {}, 1);
    const user = await payload.findByID({ collection: 'users', id: learner, depth: 0 });
    const { attempt } = await startAttempt(payload, { learner: user, quiz: quiz.id, now: at(1) });
    await answerRight(payload, attempt, at(2));
    await submitAttempt(payload, { learner, attempt: attempt.id, now: at(3) });
    await settleLearner(payload, { learner, now: at(4) });
    expect(await entriesOf()).toEqual([full]);
    for (const later of [0, 1, 2]) {
      await settleLearner(payload, { learner, now: at(next + later) });
      expect(await entriesOf()).toHaveLength(2);
    }
    expect(await entriesOf()).toContainEqual({ day: '2026-11-21', units: 50 });
  });

  it('is not another learner’s', async () => {
    const payload = getPayload();
    const { id: learner } = await createLearner(payload);
    await settleLearner(payload, { learner, now: at(15 * HOUR) });
    expect(await readEntries(payload, { learner })).toEqual([]);
  });
});
