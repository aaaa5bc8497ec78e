import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { dayOf, startOfDay } from '../../../cms/domain/shanghai.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { answerRound } from '../../../cms/operations/quiz/practice/answerRound.ts';
import { clearRounds } from '../../../cms/operations/quiz/practice/clearRounds.ts';
import { ownRound } from '../../../cms/operations/quiz/practice/ownRound.ts';
import { readCards } from '../../../cms/operations/quiz/practice/readCards.ts';
import { readDue } from '../../../cms/operations/quiz/practice/readDue.ts';
import { readMistakes } from '../../../cms/operations/quiz/practice/readMistakes.ts';
import { readOffer } from '../../../cms/operations/quiz/practice/readOffer.ts';
import { readOpenRound } from '../../../cms/operations/quiz/practice/readOpenRound.ts';
import { removeMistake } from '../../../cms/operations/quiz/practice/removeMistake.ts';
import { startRound } from '../../../cms/operations/quiz/practice/startRound.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import type { MistakeCard, Question, Quiz, User } from '../../../cms/payload-types.ts';
import { readHome } from '../../../site/server/home/home.ts';
import { practiceRound } from '../../../site/server/quiz/practiceRound.ts';
import { createQuestion, createQuiz, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { viewerOf } from '../accounts/viewerOf.ts';
import { answerRight } from './answers.ts';

const DAY_MS = 86_400_000;
/** Noon in Shanghai, so many days after the twentieth of November. */
const noon = (days: number) => new Date(startOfDay('2026-11-20').getTime() + DAY_MS * (days + 0.5));
const refused = (status: number, code: string): Partial<OperationError> => ({ status, code });

interface Asking {
  payload: Payload;
  learner: User;
  round: string;
  question: string;
  now: Date;
}

/** Answers a question of a round by the text of an option: the first is the right one. */
async function answer({ payload, learner, round: id, question, now }: Asking, right: boolean) {
  const round = await ownRound(payload, { learner: learner.id, round: id });
  const asked = paperOf(round).find((one) => one.id === question);
  const text = right ? '戴好安全帽' : '先抽一支烟';
  const response = asked?.options?.find((option) => option.text === text)?.id ?? null;
  const given = { learner: learner.id, round: id, question, response, now };
  return answerRound(payload, { ...given, language: 'zh' });
}

/** A topic of its own with questions for practice. */
async function practisable(payload: Payload, count: number, data: Partial<Question> = {}) {
  const topic = await createTopic(payload);
  const questions: Question[] = [];
  while (questions.length < count) {
    const stem = `练习第 ${questions.length + 1} 题`;
    const own = { stem, topics: [topic.id], forPractice: true, ...data };
    questions.push(await createQuestion(payload, own));
  }
  return { topic: topic.id, ids: questions.map(({ id }) => id) };
}

const begin = (payload: Payload, learner: User, topic: string, now: Date, count = 10) =>
  startRound(payload, { learner: learner.id, wish: { kind: 'free', topic }, count, now });

const review = (payload: Payload, learner: User, now: Date) =>
  startRound(payload, { learner: learner.id, wish: { kind: 'mistakes' }, count: 20, now });

const asked = async (payload: Payload, learner: User, round: string): Promise<string[]> =>
  paperOf(await ownRound(payload, { learner: learner.id, round }))
    .map(({ id }) => id)
    .sort();

const due = async (payload: Payload, learner: User, now: Date): Promise<string[]> =>
  (await readDue(payload, { learner: learner.id, now })).map(({ id }) => id).sort();

const cardOf = async (payload: Payload, learner: User, question: string) =>
  (await readCards(payload, { learner: learner.id, questions: [question] })).get(question);

/** Hands in an attempt with its first questions right and the others unanswered. */
async function sit(payload: Payload, learner: User, quiz: Quiz, now: Date, right: number) {
  const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now });
  await answerRight(payload, attempt, now, right);
  await submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now });
  return paperOf(attempt).map(({ id }) => id);
}

describeOnBothDatabases('practice', (getPayload, { platform }) => {
  it('tells the key only after an answer is stored, and each answer once', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, ids } = await practisable(payload, 2);
    const round = await begin(payload, learner, topic, noon(0));
    const stored = await ownRound(payload, { learner: learner.id, round });
    const shown = () => practiceRound(payload, { learner: learner.id, round, language: 'zh' });
    const sent = JSON.stringify(await shown());
    for (const hidden of ['key', 'correct', 'explanation', '第一条规矩']) {
      expect(sent).not.toContain(hidden);
    }
    const [first = ''] = ids;
    const asking = { payload, learner, round, question: first, now: noon(0) };
    const wrong = await answer(asking, false);
    expect(wrong.review).toMatchObject({ correct: false, answer: '戴好安全帽' });
    expect(wrong.review.explanation).toContain('第一条规矩');
    expect(wrong.card).toMatchObject({ state: 'open', due: '2026-11-21' });
    // Whoever answers again is told how the first answer was.
    const again = await answer({ ...asking, now: noon(0.1) }, true);
    expect(again).toMatchObject({ review: { correct: false }, card: { version: 1 } });
    const after = await shown();
    expect(after.answered.map(({ question }) => question)).toEqual([first]);
    // Of the other nothing is told yet.
    expect(JSON.stringify(after).match(/第一条规矩/g)).toHaveLength(1);
    expect(await readOpenRound(payload, { learner: learner.id, now: noon(0) })).toEqual({
      ...{ id: round, left: 1 },
    });
    expect(stored.paper).toHaveLength(2);
  });

  it('refuses what is no answer, and rounds of others as if there were none', async () => {
    const payload = getPayload();
    const [learner, other] = [await createLearner(payload), await createLearner(payload)];
    const { topic, ids } = await practisable(payload, 1);
    const round = await begin(payload, learner, topic, noon(0));
    const given = { learner: learner.id, round, question: ids[0] ?? '', now: noon(0), language: 'zh' as const }; // prettier-ignore
    for (const response of [null, 'z', ['a'], { a: 'b' }, 7]) {
      const answering = answerRound(payload, { ...given, response });
      await expect(answering).rejects.toMatchObject(refused(400, 'invalid-response'));
    }
    const theirs = answerRound(payload, { ...given, learner: other.id, response: 'a' });
    await expect(theirs).rejects.toMatchObject(refused(404, 'round-unknown'));
    const none = answerRound(payload, { ...given, question: 'x', response: 'a' });
    await expect(none).rejects.toMatchObject(refused(404, 'question-unknown'));
    const nowhere = answerRound(payload, { ...given, round: 'x', response: 'a' });
    await expect(nowhere).rejects.toMatchObject(refused(404, 'round-unknown'));
    expect(await cardOf(payload, learner, ids[0] ?? '')).toBeUndefined();
  });

  it('asks what editors allow, by topic and difficulty, what was asked lately last', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, ids } = await practisable(payload, 5);
    await createQuestion(payload, { topics: [topic], stem: '没有允许的' });
    const hard = await createQuestion(payload, { topics: [topic], forPractice: true, difficulty: 'hard' }); // prettier-ignore
    const of = { learner: learner.id, count: 10, now: noon(0) };
    const only = await startRound(payload, { ...of, wish: { kind: 'free', topic, difficulty: 'hard' } }); // prettier-ignore
    expect(await asked(payload, learner, only)).toEqual([hard.id]);
    const first = await asked(payload, learner, await begin(payload, learner, topic, noon(0), 3));
    const second = await asked(payload, learner, await begin(payload, learner, topic, noon(0), 2));
    expect([...first, ...second].sort()).toEqual(ids.toSorted());
    const easy = startRound(payload, { ...of, wish: { kind: 'free', topic, difficulty: 'easy' } });
    await expect(easy).rejects.toMatchObject(refused(409, 'practice-empty'));
    // Whatever was never said to be easy or hard is of the middle.
    await payload.update({ collection: 'questions', id: ids[0] ?? '', data: { difficulty: null } });
    const middle = await startRound(payload, { ...of, wish: { kind: 'free', topic, difficulty: 'medium' } }); // prettier-ignore
    expect(await asked(payload, learner, middle)).toEqual(ids.toSorted());
    const bare = await createTopic(payload);
    const offer = await readOffer(payload);
    expect(offer.any).toBe(true);
    expect(offer.topics.map(({ id }) => id)).toContain(topic);
    expect(offer.topics.map(({ id }) => id)).not.toContain(bare.id);
  });

  it.each<[string, Partial<Quiz>, boolean]>([
    ['that may still be taken', {}, false],
    ['that is being written', { _status: 'draft' }, false],
    ['that shows its answers to those who pass', { review: 'passed' }, false],
    ['that never shows its answers', { review: 'never', closesAt: noon(-1).toISOString() }, false],
    ['that has closed', { closesAt: noon(-1).toISOString() }, true],
    ['that is still open', { closesAt: noon(1).toISOString() }, false],
  ])('keeps back what a quiz asks %s', async (_, data, free) => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    for (const how of ['named', 'drawn'] as const) {
      const { topic, ids } = await practisable(payload, 1);
      const pool = how === 'named' ? { questions: ids } : { questions: [], banks: [topic] };
      const quiz = await createQuiz(payload, { ...data, ...pool });
      const begun = begin(payload, learner, topic, noon(0));
      if (free) expect(await asked(payload, learner, await begun)).toEqual(ids);
      else await expect(begun).rejects.toMatchObject(refused(409, 'practice-empty'));
      // Without the quiz nothing keeps them back.
      await payload.delete({ collection: 'quizzes', id: quiz.id });
      expect(await asked(payload, learner, await begin(payload, learner, topic, noon(0)))).toEqual(ids); // prettier-ignore
    }
  });

  it('keeps it from those whom no review has shown it, and from nobody else', async () => {
    const payload = getPayload();
    const [learner, other] = [await createLearner(payload), await createLearner(payload)];
    const { topic, ids } = await practisable(payload, 2);
    const quiz = await createQuiz(payload, { questions: ids.slice(0, 1) });
    await sit(payload, learner, quiz, noon(0), 1);
    expect(await asked(payload, learner, await begin(payload, learner, topic, noon(0)))).toEqual(ids.toSorted()); // prettier-ignore
    expect(await asked(payload, other, await begin(payload, other, topic, noon(0)))).toEqual(ids.slice(1)); // prettier-ignore
    // A second quiz that asks it and was not sat holds it back from both.
    await createQuiz(payload, { questions: ids.slice(0, 1), review: 'never' });
    expect(await asked(payload, learner, await begin(payload, learner, topic, noon(0)))).toEqual(ids.slice(1)); // prettier-ignore
  });

  it('keeps a key that a quiz has taken since the round began', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, ids } = await practisable(payload, 1);
    const round = await begin(payload, learner, topic, noon(0));
    await createQuiz(payload, { questions: ids });
    const asking = { payload, learner, round, question: ids[0] ?? '', now: noon(0) };
    await expect(answer(asking, true)).rejects.toMatchObject(refused(409, 'practice-held'));
    expect((await ownRound(payload, { learner: learner.id, round })).answers).toEqual({});
  });

  it('brings a mistake back on its days, and lets it go when it was right in a row', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, ids } = await practisable(payload, 1);
    const [question = ''] = ids;
    const go = async (day: number, right: boolean) => {
      const round = await review(payload, learner, noon(day));
      return answer({ payload, learner, round, question, now: noon(day) }, right);
    };
    const first = await begin(payload, learner, topic, noon(0));
    await answer({ payload, learner, round: first, question, now: noon(0) }, false);
    // Wrong on day 0 and again on day 1 and 2: then after 1, 3, 7 and 21 days.
    const steps: [number, boolean, number | null][] = [
      [1, false, 2],
      [2, false, 3],
      [3, true, 6],
      [6, true, 13],
      [13, true, 34],
      [34, true, null],
    ];
    for (const [day, right, next] of steps) {
      expect(await due(payload, learner, noon(day - 1)), `before day ${day}`).toEqual([]);
      expect(await due(payload, learner, noon(day)), `on day ${day}`).toEqual([question]);
      const { card } = await go(day, right);
      if (next === null) expect(card).toMatchObject({ state: 'done' });
      else expect(card?.due).toBe(dayOf(noon(next)));
      expect(await due(payload, learner, noon(day))).toEqual([]);
    }
    expect(await due(payload, learner, noon(400))).toEqual([]);
    await expect(review(payload, learner, noon(400))).rejects.toMatchObject(
      refused(409, 'mistakes-none-due'),
    );
  });

  it('lets a mistake that was not forgotten again go after it was right twice', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, ids } = await practisable(payload, 1);
    const [question = ''] = ids;
    const first = await begin(payload, learner, topic, noon(0));
    await answer({ payload, learner, round: first, question, now: noon(0) }, false);
    // Right before it is due shows nothing yet.
    const early = await begin(payload, learner, topic, noon(0.2));
    await answer({ payload, learner, round: early, question, now: noon(0.2) }, true);
    const states: unknown[] = [];
    for (const day of [1, 4]) {
      const round = await review(payload, learner, noon(day));
      const { card } = await answer({ payload, learner, round, question, now: noon(day) }, true);
      states.push([card?.state, card?.rights]);
    }
    expect(states).toEqual([
      ['open', 1],
      ['done', 2],
    ]);
  });

  it('counts one answer once when two devices on two servers give it at once', async () => {
    const servers = [getPayload(), await platform().another()];
    const learner = await createLearner(getPayload());
    const { topic, ids } = await practisable(getPayload(), 4);
    const round = await begin(getPayload(), learner, topic, noon(0));
    const both = (rounds: string[], question: string, now: Date, right: boolean[]) =>
      Promise.all(
        servers.map((payload, n) =>
          answer({ payload, learner, round: rounds[n] ?? '', question, now }, right[n] ?? true),
        ),
      );
    for (const question of ids) {
      // One says right and the other wrong: both are told of the one that was stored.
      const [one, two] = await both([round, round], question, noon(0), [true, false]);
      expect(one?.review).toEqual(two?.review);
      const stored = await cardOf(getPayload(), learner, question);
      expect(stored?.state).toBe(one?.review.correct ? undefined : 'open');
    }
    // Two rounds of one day: what is right in both counts once.
    const other = await begin(getPayload(), learner, topic, noon(10));
    for (const question of ids) {
      await answer({ payload: getPayload(), learner, round: other, question, now: noon(10) }, false); // prettier-ignore
    }
    const rounds = await Promise.all(servers.map((payload) => review(payload, learner, noon(11))));
    for (const question of ids) {
      await both(rounds, question, noon(11), [true, true]);
      expect(await cardOf(getPayload(), learner, question)).toMatchObject({ state: 'open', rights: 1, due: '2026-12-04' }); // prettier-ignore
    }
  });

  it('takes what a quiz has got wrong onto the list, once its review shows the keys', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const exam = await createQuiz(payload, { title: '年度考试', shuffle: false }, 3);
    const [, ...wrong] = await sit(payload, learner, exam, noon(0), 1);
    const never = await createQuiz(payload, { review: 'never' }, 2);
    await sit(payload, learner, never, noon(0), 0);
    const { list } = await readMistakes(payload, { learner: learner.id, now: noon(0) });
    expect(list.map(({ question }) => question).sort()).toEqual(wrong.toSorted());
    expect(list[0]).toMatchObject({ from: '年度考试', standing: 'later', due: '2026-11-21' });
    const home = async (days: number) => (await readHome(payload, viewerOf(learner), noon(days))).mistakes; // prettier-ignore
    expect([await home(0), await home(1)]).toEqual([0, wrong.length]);
    // None of them is allowed for practice: the review has shown them.
    expect(await due(payload, learner, noon(1))).toEqual(wrong.toSorted());
    // A second look, and a second hand-in, change nothing.
    await readMistakes(payload, { learner: learner.id, now: noon(0) });
    expect(await cardOf(payload, learner, wrong[0] ?? '')).toMatchObject({ version: 1 });
  });

  it('takes a check’s mistakes onto the list when it is passed later', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const check = await createQuiz(payload, { countsHours: false, shuffle: false }, 2);
    const [, wrong = ''] = await sit(payload, learner, check, noon(0), 1);
    const of = (days: number) => readMistakes(payload, { learner: learner.id, now: noon(days) });
    expect((await of(0)).list).toEqual([]);
    await sit(payload, learner, check, noon(0.1), 2);
    expect((await of(0.2)).list.map(({ question }) => question)).toEqual([wrong]);
  });

  it('makes good what a kill has kept from the list', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, ids } = await practisable(payload, 2);
    const [question = ''] = ids;
    const round = await begin(payload, learner, topic, noon(0));
    await answer({ payload, learner, round, question, now: noon(0) }, false);
    const card = await cardOf(payload, learner, question);
    await payload.db.deleteOne({
      collection: 'mistake-cards',
      where: { id: { equals: card?.id } },
    });
    const { list } = await readMistakes(payload, { learner: learner.id, now: noon(3) });
    expect(list).toMatchObject([{ question, standing: 'due', due: '2026-11-21' }]);
    // The round is over by now; what is answered in it later counts nevertheless.
    const [, second = ''] = ids;
    await answer({ payload, learner, round, question: second, now: noon(3) }, false);
    await payload.db.deleteMany({ collection: 'mistake-cards', where: { question: { equals: second } } }); // prettier-ignore
    const after = await readMistakes(payload, { learner: learner.id, now: noon(3) });
    expect(after.list.map((one) => one.question)).toEqual([question, second]);
  });

  it('lets a learner take a question off, for good until it is wrong again', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const exam = await createQuiz(payload, { shuffle: false }, 2);
    const [question = ''] = await sit(payload, learner, exam, noon(0), 0);
    await removeMistake(payload, { learner: learner.id, question, now: noon(0.1) });
    const of = async (days: number) =>
      (await readMistakes(payload, { learner: learner.id, now: noon(days) })).list.map((one) => one.question); // prettier-ignore
    expect(await of(0.2)).not.toContain(question);
    await removeMistake(payload, { learner: learner.id, question: 'x', now: noon(0.2) });
    await sit(payload, learner, exam, noon(0.3), 0);
    expect(await of(0.4)).toContain(question);
  });

  it('asks the newest version, pauses what a quiz holds back and drops what is gone', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, ids } = await practisable(payload, 4);
    const round = await begin(payload, learner, topic, noon(0));
    for (const question of ids) {
      await answer({ payload, learner, round, question, now: noon(0) }, false);
    }
    const [changed = '', held = '', unticked = '', deleted = ''] = ids;
    const collection = 'questions';
    await payload.update({ collection, id: changed, data: { stem: '改过的题干' } });
    await createQuiz(payload, { questions: [held] });
    await payload.update({ collection, id: unticked, data: { forPractice: false } });
    await payload.delete({ collection, id: deleted });
    expect(await due(payload, learner, noon(1))).toEqual([changed]);
    const read = await readMistakes(payload, { learner: learner.id, now: noon(1) });
    expect(read).toMatchObject({ due: 1, gone: 2 });
    expect(read.list.map(({ question, standing }) => [question, standing]).sort()).toEqual(
      [
        [changed, 'due'],
        [held, 'held'],
      ].sort(),
    );
    expect(read.list.find((one) => one.question === changed)?.stem).toBe('改过的题干');
    // Told once.
    expect(await readMistakes(payload, { learner: learner.id, now: noon(1) })).toMatchObject({ gone: 0 }); // prettier-ignore
    const again = await ownRound(payload, {
      learner: learner.id,
      round: await review(payload, learner, noon(1)),
    });
    expect(paperOf(again)).toMatchObject([{ id: changed, stem: '改过的题干' }]);
  });

  it('is nobody else’s, keeps no account, and is forgotten after a month', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, ids } = await practisable(payload, 1);
    const round = await begin(payload, learner, topic, noon(0));
    await answer({ payload, learner, round, question: ids[0] ?? '', now: noon(0) }, false);
    for (const collection of ['practice-rounds', 'mistake-cards'] as const) {
      const read = payload.find({ collection, overrideAccess: false, user: learner });
      await expect(read).rejects.toMatchObject({ status: 403 });
    }
    await clearRounds(payload, noon(31));
    const rounds = await payload.find({ collection: 'practice-rounds', where: { learner: { equals: learner.id } } }); // prettier-ignore
    expect(rounds.totalDocs).toBe(0);
    expect(await cardOf(payload, learner, ids[0] ?? '')).toMatchObject({ state: 'open' });
    await payload.delete({ collection: 'users', id: learner.id });
    const cards = await payload.find({ collection: 'mistake-cards', where: { question: { in: ids } } }); // prettier-ignore
    expect(cards.docs satisfies MistakeCard[]).toEqual([]);
  });
});
