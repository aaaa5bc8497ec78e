import { expect, it } from 'vitest';

import { projectLearnerYear } from '../../../cms/operations/ledger/projectLearnerYear.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import type { LearnerYear } from '../../../cms/payload-types.ts';
import { createArticle, createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { answerRight } from '../quiz/answers.ts';
import { at, beat, openServer } from '../study/studyServer.ts';

describeOnBothDatabases('attacks on awards', (getPayload, { platform }) => {
  const entriesOf = (learner: string) => readEntries(getPayload(), { learner });

  it('100 parallel completions of one item on two servers: earn it once', async () => {
    const learner = await createLearner(getPayload());
    const article = await createArticle(getPayload());
    const servers = [
      await openServer(getPayload()),
      await openServer(await platform().another()),
    ] as const;
    const { session } = await servers[0].start(learner, 'articles', article.id, at(0));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        servers[n % 2 ? 1 : 0].beat(learner, session, beat(1 + n, 48 + n), at(48 + n)),
      ),
    );
    const entries = await entriesOf(learner.id);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.units).toBe(25);
    for (const { entry } of answers) if (entry) expect(entry.id).toBe(entries[0]?.id);
  });

  it('50 sessions of one item, complete at once: earn it once', async () => {
    const learner = await createLearner(getPayload());
    const article = await createArticle(getPayload());
    const server = await openServer(getPayload());
    const first = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, first.session, beat(1, 47), at(47));
    const sessions = [];
    for (let n = 0; n < 50; n += 1) {
      sessions.push(await server.start(learner, 'articles', article.id, at(47)));
    }
    await Promise.all(
      sessions.map(({ session }, n) =>
        server.beat(learner, session, beat(1, 10, { resume: true }), at(60 + n)),
      ),
    );
    expect(await entriesOf(learner.id)).toHaveLength(1);
  });

  it('a quiz handed in by 20 tabs, beside its item: each earns once', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, {}, 2);
    const article = await createArticle(payload, { checkQuiz: quiz.id });
    const server = await openServer(payload);
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, session, beat(1, 60), at(60));
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(61) });
    await answerRight(payload, attempt, at(62));
    const other = await platform().another();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        submitAttempt(n % 2 ? other : payload, {
          learner: learner.id,
          attempt: attempt.id,
          now: at(70),
        }),
      ),
    );
    const sources = (await entriesOf(learner.id)).map(({ sourceKind, units }) => [
      sourceKind,
      units,
    ]);
    expect(sources.sort()).toEqual([
      ['online', 25],
      ['quiz', 50],
    ]);
  });

  it('a restart between award and projection: the record is right, the projection repaired', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const article = await createArticle(payload);
    const server = await openServer(payload);
    const where = { learner: { equals: learner.id }, year: { equals: 2026 } };
    const projection = () =>
      payload.db.findOne<LearnerYear>({ collection: 'learner-years', where });
    const before = await projection();
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, session, beat(1, 60), at(60));
    // As the crash leaves it: the entry is there, the projection as it was.
    await payload.db.updateOne({ collection: 'learner-years', id: before?.id ?? '', data: { ...before } }); // prettier-ignore
    expect(await projection()).toMatchObject({ earnedUnits: 0 });
    const restarted = await platform().another();
    const record = await readRecord(restarted, { learner, year: 2026, now: at(100) });
    expect(record.earnedUnits).toBe(25);
    const again = await openServer(restarted);
    await again.beat(learner, session, beat(2, 70), at(110));
    await projectYear(restarted, { year: 2026, now: at(110) });
    expect(await projection()).toMatchObject({ earnedUnits: 25 });
    await projectLearnerYear(restarted, { learner: learner.id, year: 2026, now: at(110) });
    expect(await entriesOf(learner.id)).toHaveLength(1);
  });
});
