import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { idOf } from '../../../cms/domain/idOf.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { answerQuestion } from '../../../cms/operations/quiz/contest/answerQuestion.ts';
import { askQuestion } from '../../../cms/operations/quiz/contest/askQuestion.ts';
import { nameOnBoard } from '../../../cms/operations/quiz/contest/nameOnBoard.ts';
import { ownRun } from '../../../cms/operations/quiz/contest/ownRun.ts';
import { readNamedBoard } from '../../../cms/operations/quiz/contest/readNamedBoard.ts';
import { readParticipation } from '../../../cms/operations/quiz/contest/readParticipation.ts';
import { readRuns } from '../../../cms/operations/quiz/contest/readRuns.ts';
import { readScores } from '../../../cms/operations/quiz/contest/readScores.ts';
import { readUnitBoard } from '../../../cms/operations/quiz/contest/readUnitBoard.ts';
import { reviewRun } from '../../../cms/operations/quiz/contest/reviewRun.ts';
import { seasonsFor } from '../../../cms/operations/quiz/contest/seasonsFor.ts';
import { startRun } from '../../../cms/operations/quiz/contest/startRun.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import type { User } from '../../../cms/payload-types.ts';
import { askedJson } from '../../../site/server/quiz/contest/askedJson.ts';
import { createQuestion } from '../../fixtures/content.ts';
import { createSeason } from '../../fixtures/createSeason.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createEditor, createLearner, createUnit } from '../../fixtures/people.ts';
import { rightResponse } from './answers.ts';

const start = Date.parse('2026-11-20T02:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
const afterwards = new Date('2026-12-01T02:00:00Z');
const refused = (status: number, code: string): Partial<OperationError> => ({ status, code });

/** What is right, or something that isn't, for the question a run is at. */
async function responseAt(
  payload: Payload,
  player: User,
  run: string,
  place: number,
  right = true,
) {
  const question = paperOf(await ownRun(payload, { learner: player.id, run }))[place];
  if (!question) throw new Error(`No question at ${place}`);
  const response = rightResponse(question.key);
  if (right) return response;
  return question.options?.find(({ id }) => id !== response)?.id ?? '';
}

/** Plays a run on: `r` right, `w` wrong, each a second after it was asked. */
async function play(payload: Payload, player: User, season: string, letters: string, from = 0) {
  const { run } = await startRun(payload, { player, season, now: at(from) });
  let last = run;
  for (const [n, letter] of [...letters].entries()) {
    const now = at(from + n * 10);
    const { place } = await askQuestion(payload, { player, run: run.id, now });
    const response = await responseAt(payload, player, run.id, place, letter === 'r');
    const answer = { player, run: run.id, place, response, now: at(from + n * 10 + 1) };
    last = (await answerQuestion(payload, answer)).run;
  }
  return last;
}

describeOnBothDatabases('the contest', (getPayload, { platform }) => {
  it('goes from level to level, counts the best run and says how it ended', async () => {
    const payload = getPayload();
    const player = await createLearner(payload);
    const season = await createSeason(payload);
    const first = await play(payload, player, season.id, 'rwrrww');
    expect(first.standing).toMatchObject({ end: 'lives', levelsPassed: 1, right: 3, livesLeft: 0 });
    const second = await play(payload, player, season.id, 'rrrrwr', 600);
    expect(second.standing).toMatchObject({ end: 'through', levelsPassed: 2, right: 5 });
    const third = await play(payload, player, season.id, 'r', 1200);
    expect(third.number).toBe(3);
    const scores = await readScores(payload, season.id);
    expect(scores).toEqual([
      { learner: player.id, unit: null, levelsPassed: 2, right: 5, seconds: 5, rank: 1, named: false }, // prettier-ignore
    ]);
    const runs = await readRuns(payload, { learner: player.id, season: season.id, now: at(2000) });
    expect(runs.map(({ number, standing }) => [number, standing.end])).toEqual([
      [3, null],
      [2, 'through'],
      [1, 'lives'],
    ]);
    // No hours: the ledger doesn't know of it.
    const { totalDocs } = await payload.count({
      collection: 'credit-entries',
      where: { learner: { equals: player.id } },
    });
    expect(totalDocs).toBe(0);
  });

  it('draws each question once a run, and anew for the next', async () => {
    const payload = getPayload();
    const player = await createLearner(payload);
    const season = await createSeason(payload);
    const run = await play(payload, player, season.id, '');
    const paper = paperOf(await ownRun(payload, { learner: player.id, run: run.id }));
    expect(paper).toHaveLength(6);
    expect(new Set(paper.map(({ id }) => id)).size).toBe(6);
    expect(paper.map(({ section }) => section)).toEqual([
      ...['班前准备', '班前准备', '班前准备', '现场作业', '现场作业', '现场作业'],
    ]);
  });

  it('is gone on with where it was left, with the same time, on whatever server', async () => {
    const payload = getPayload();
    const other = await platform().another();
    const player = await createLearner(payload);
    const season = await createSeason(payload);
    await play(payload, player, season.id, 'r');
    const again = await startRun(other, { player, season: season.id, now: at(60) });
    expect(again.resumed).toBe(true);
    const run = again.run.id;
    const asked = await askQuestion(payload, { player, run, now: at(70) });
    const later = await askQuestion(other, { player, run, now: at(80) });
    expect([later.place, later.deadline]).toEqual([1, asked.deadline]);
    expect(asked.deadline).toBe(at(100).getTime());
  });

  it('takes an answer that comes too late as late, keeps it, and takes a life', async () => {
    const payload = getPayload();
    const player = await createLearner(payload);
    const season = await createSeason(payload);
    const run = (await play(payload, player, season.id, '')).id;
    await askQuestion(payload, { player, run, now: at(0) });
    const response = await responseAt(payload, player, run, 0);
    const answer = { player, run, place: 0, response };
    const late = await answerQuestion(payload, { ...answer, now: at(34) });
    expect(late).toMatchObject({ outcome: 'late', run: { standing: { livesLeft: 2, right: 0 } } });
    const stored = await ownRun(payload, { learner: player.id, run });
    expect(stored.answers).toEqual([{ outcome: 'late', ms: 30_000, response }]);
    // One whose answer never came costs one, too, as soon as somebody looks.
    await askQuestion(payload, { player, run, now: at(40) });
    const [seen] = await readRuns(payload, { learner: player.id, season: season.id, now: at(80) });
    expect(seen?.standing).toMatchObject({ place: 2, livesLeft: 1 });
    expect((await askQuestion(payload, { player, run, now: at(90) })).place).toBe(2);
    const tooLate = answerQuestion(payload, { ...answer, place: 1, now: at(91) });
    expect(await tooLate).toMatchObject({ outcome: 'late', run: { standing: { livesLeft: 1 } } });
  });

  it('takes one answer from two servers at once, and the first of two', async () => {
    const payload = getPayload();
    const servers = [payload, await platform().another()];
    const player = await createLearner(payload);
    const season = await createSeason(payload);
    const run = (await play(payload, player, season.id, '')).id;
    for (const place of [0, 1]) {
      const now = at(place * 10);
      const asked = await Promise.all(
        servers.map((server) => askQuestion(server, { player, run, now })),
      );
      expect(asked.map((one) => one.place)).toEqual([place, place]);
      const response = await responseAt(payload, player, run, place, place === 0);
      const answers = await Promise.all(
        [...servers, ...servers].map((server) =>
          answerQuestion(server, { player, run, place, response, now: at(place * 10 + 1) }),
        ),
      );
      const outcome = place === 0 ? 'right' : 'wrong';
      expect(answers.map((one) => one.outcome)).toEqual([outcome, outcome, outcome, outcome]);
    }
    const [seen] = await readRuns(payload, { learner: player.id, season: season.id, now: at(20) });
    expect(seen?.standing).toMatchObject({ place: 2, livesLeft: 2, right: 1 });
    const other = await responseAt(payload, player, run, 0, false);
    const change = answerQuestion(payload, { player, run, place: 0, response: other, now: at(21) });
    await expect(change).rejects.toMatchObject(refused(409, 'contest-answered'));
  });

  it('begins one run on two servers at once, and no more than the day has', async () => {
    const payload = getPayload();
    const servers = [payload, await platform().another()];
    const player = await createLearner(payload);
    const season = await createSeason(payload, { lives: 1, runsPerDay: 2 });
    for (const round of [0, 1]) {
      const begun = await Promise.all(
        [...servers, ...servers].map((server) =>
          startRun(server, { player, season: season.id, now: at(round * 100) }),
        ),
      );
      expect(new Set(begun.map(({ run }) => run.id)).size).toBe(1);
      await play(payload, player, season.id, 'w', round * 100);
    }
    const third = startRun(payload, { player, season: season.id, now: at(300) });
    await expect(third).rejects.toMatchObject(refused(403, 'contest-runs-used'));
    const tomorrow = at(86_400);
    expect((await startRun(payload, { player, season: season.id, now: tomorrow })).resumed).toBe(false); // prettier-ignore
  });

  it('refuses what is not to be played, and says why', async () => {
    const payload = getPayload();
    const { mine, miner, forester } = await createCompany(payload);
    const editor = await createEditor(payload, { roles: ['editor', 'staff'] });
    const season = await createSeason(payload, { onlyUnits: true, units: [mine.id] });
    const begin = (player: User, now = at(0), id = season.id) =>
      startRun(payload, { player, season: id, now });
    await expect(begin(forester)).rejects.toMatchObject(refused(403, 'contest-not-invited'));
    await expect(begin(editor)).rejects.toMatchObject(refused(403, 'contest-sees-keys'));
    await expect(begin(miner, new Date('2026-10-01'))).rejects.toMatchObject(refused(403, 'contest-not-open')); // prettier-ignore
    await expect(begin(miner, afterwards)).rejects.toMatchObject(refused(403, 'contest-closed'));
    await expect(begin(miner, at(0), 'nonsense')).rejects.toMatchObject(refused(404, 'not-found'));
    const draft = await createSeason(payload, { _status: 'draft' });
    await expect(begin(miner, at(0), draft.id)).rejects.toMatchObject(refused(404, 'not-found'));
    expect(await seasonsFor(payload, { player: forester, now: at(0) })).not.toContainEqual(
      expect.objectContaining({ id: season.id }),
    );

    const run = (await begin(miner)).run.id;
    const answer = { player: miner, run, place: 0, response: 'a', now: at(1) };
    await expect(answerQuestion(payload, answer)).rejects.toMatchObject(refused(409, 'contest-not-asked')); // prettier-ignore
    await askQuestion(payload, { player: miner, run, now: at(0) });
    for (const [change, status, code] of [
      [{ response: null }, 400, 'contest-answer-missing'],
      [{ response: 'z' }, 400, 'invalid-response'],
      [{ response: ['a'] }, 400, 'invalid-response'],
      [{ place: 1 }, 409, 'contest-not-asked'],
      [{ place: 77 }, 409, 'contest-not-asked'],
      [{ player: forester }, 403, 'contest-run-foreign'],
      [{ run: 'nonsense' }, 404, 'not-found'],
      [{ now: afterwards }, 403, 'contest-closed'],
    ] as const) {
      const work = answerQuestion(payload, { ...answer, ...change });
      await expect(work, code).rejects.toMatchObject(refused(status, code));
    }
    const stored = await ownRun(payload, { learner: miner.id, run });
    expect(stored.answers).toEqual([]);
  });

  it('asks nothing of a run that is over', async () => {
    const payload = getPayload();
    const player = await createLearner(payload);
    const season = await createSeason(payload, { lives: 1 });
    const run = (await play(payload, player, season.id, 'w')).id;
    await expect(askQuestion(payload, { player, run, now: at(9) })).rejects.toMatchObject(refused(409, 'contest-run-over')); // prettier-ignore
    const response = await responseAt(payload, player, run, 1);
    await expect(answerQuestion(payload, { player, run, place: 1, response, now: at(9) })).rejects.toMatchObject(refused(409, 'contest-run-over')); // prettier-ignore
  });

  it('says so where the bank has become too small', async () => {
    const payload = getPayload();
    const player = await createLearner(payload);
    const season = await createSeason(payload);
    const topics = { topics: { in: (season.banks ?? []).map(idOf) } };
    const { docs } = await payload.find({ collection: 'questions', where: topics, limit: 2 });
    for (const { id } of docs) await payload.delete({ collection: 'questions', id });
    const begun = startRun(payload, { player, season: season.id, now: at(0) });
    await expect(begun).rejects.toMatchObject(refused(409, 'contest-bank-short'));
  });

  it('is published only with a bank that suffices and rules that can be met', async () => {
    const payload = getPayload();
    const level = { title: '关', count: 3, need: 2, seconds: 30 };
    const paths = async (data: Parameters<typeof createSeason>[1]) =>
      createSeason(payload, data).then(
        () => [],
        (error: unknown) =>
          (error as { data: { errors: { path: string }[] } }).data.errors.map(({ path }) => path),
      );
    expect(await paths({ levels: [{ ...level, count: 8 }] })).toEqual(['levels']);
    expect(await paths({ levels: [] })).toEqual(['levels']);
    expect(await paths({ levels: [{ ...level, need: 4 }] })).toEqual(['levels.0.need']);
    expect(await paths({ closesAt: '2026-11-01T00:00:00.000Z' })).toEqual(['closesAt']);
    expect(await paths({ levels: [level] })).toEqual([]);
  });

  it('stays over once it is over: its keys are shown', async () => {
    const payload = getPayload();
    const player = await createLearner(payload);
    const past = { opensAt: '2020-01-01T00:00:00.000Z', closesAt: '2020-02-01T00:00:00.000Z' };
    const { id } = await createSeason(payload, past);
    const change = (data: object) =>
      payload.update({
        ...{ collection: 'contest-seasons', id },
        data: { ...data, _status: 'published' },
      });
    // Nobody has played in it, and so nobody has seen a key: it was a slip.
    await change({ closesAt: '2020-02-02T00:00:00.000Z' });
    await startRun(payload, { player, season: id, now: new Date('2020-01-05T02:00:00Z') });
    const prolonged = change({ closesAt: '2099-01-01T00:00:00.000Z' });
    await expect(prolonged).rejects.toMatchObject({ status: 400 });
    await change({ title: '换个名字', closesAt: '2020-01-20T00:00:00.000Z' });
  });

  it('never gives a key away while the season is on, and after it those of what was asked', async () => {
    const payload = getPayload();
    const player = await createLearner(payload);
    const question = await createQuestion(payload, { type: 'fill-in', stem: '填空', options: [], answers: ['密钥八小时'], explanation: '解析九小时' }); // prettier-ignore
    const others = [await createQuestion(payload), await createQuestion(payload)];
    const season = await createSeason(payload, {
      levels: [
        { title: '一', count: 1, need: 1, seconds: 30, questions: [question.id] },
        { title: '二', count: 2, need: 2, seconds: 30, questions: others.map(({ id }) => id) },
      ],
    });
    const { run } = await startRun(payload, { player, season: season.id, now: at(0) });
    const asked = await askQuestion(payload, { player, run: run.id, now: at(0) });
    const answer = { player, run: run.id, place: 0, response: '猜的', now: at(1) };
    const answered = await answerQuestion(payload, answer);
    expect(answered.outcome).toBe('wrong');
    const stored = await ownRun(payload, { learner: player.id, run: run.id });
    const sent = JSON.stringify([askedJson(asked, 'zh'), answered, run]);
    for (const hidden of ['密钥', '解析', 'key', 'explanation', stored.seed]) {
      expect(sent).not.toContain(hidden);
    }
    const { docs } = await payload.find({ collection: 'contest-runs', overrideAccess: false, user: player }); // prettier-ignore
    expect(docs).toHaveLength(1);
    for (const field of ['paper', 'seed', 'answers']) expect(docs[0]).not.toHaveProperty(field);
    for (const collection of ['contest-seasons', 'questions'] as const) {
      const read = payload.find({ collection, overrideAccess: false, user: player });
      await expect(read).rejects.toMatchObject({ status: 403 });
    }

    const look = { player, run: run.id, language: 'zh' } as const;
    await expect(reviewRun(payload, { ...look, now: at(9) })).rejects.toMatchObject(refused(403, 'contest-review-later')); // prettier-ignore
    const { questions } = await reviewRun(payload, { ...look, now: afterwards });
    expect(questions).toEqual([
      expect.objectContaining({ given: '猜的', correct: false, answer: '密钥八小时', explanation: '解析九小时' }), // prettier-ignore
    ]);
    const stranger = await createLearner(payload);
    await expect(reviewRun(payload, { ...look, player: stranger, now: afterwards })).rejects.toMatchObject(refused(403, 'contest-run-foreign')); // prettier-ignore
  });

  it('puts on the board by name who agreed, and takes off who no longer does', async () => {
    const payload = getPayload();
    const servers = [payload, await platform().another()];
    const season = await createSeason(payload);
    const unit = await createUnit(payload, { name: '掘进队' });
    const [best, second] = [
      await createLearner(payload, { name: '甲', unit: unit.id }),
      await createLearner(payload, { name: '乙', unit: unit.id }),
    ];
    await play(payload, best, season.id, 'rrr');
    await play(payload, second, season.id, 'rr');
    const board = async () => readNamedBoard(payload, await readScores(payload, season.id));
    expect(await board()).toEqual([]);
    const say = (named: boolean) => ({ player: second, season: season.id, named, now: at(100) });
    await Promise.all([...servers, ...servers].map((one) => nameOnBoard(one, say(true))));
    expect(await board()).toEqual([
      { rank: 2, name: '乙', unit: '掘进队', levelsPassed: 1, right: 2, seconds: 2 },
    ]);
    await nameOnBoard(payload, { ...say(false), now: afterwards });
    expect(await board()).toEqual([]);
    const { totalDocs } = await payload.count({ collection: 'contest-consents', where: { season: { equals: season.id } } }); // prettier-ignore
    expect(totalDocs).toBe(1);
  });

  it('sets units against each other and tells a trainer who takes part in figures only', async () => {
    const payload = getPayload();
    const { mine, team, trainer, miner } = await createCompany(payload);
    const season = await createSeason(payload);
    const crew = [miner];
    while (crew.length < 5) crew.push(await createLearner(payload, { unit: team.id }));
    for (const player of crew) await play(payload, player, season.id, 'rrr');
    const [shown] = (await seasonsFor(payload, { player: miner, now: at(500) })).filter(({ id }) => id === season.id); // prettier-ignore
    if (!shown) throw new Error('The season is not shown');
    const players = await readScores(payload, season.id);
    expect(players.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1]);
    const units = await readUnitBoard(payload, { season: shown, players, now: at(500) });
    // Half of the questions right, by five of the six who are there.
    expect(units[0]).toMatchObject({ id: mine.id, name: '一矿', members: 6, players: 5, share: 83, mean: 50, figure: 41.7, rank: 1 }); // prettier-ignore
    expect(units.find(({ name }) => name === '林场')).toMatchObject({ players: null, mean: null });

    const told = await readParticipation(payload, { viewer: trainer, now: at(500) });
    expect(told.find((one) => one.season.id === season.id)?.units).toEqual([
      { id: team.id, isOwn: false, name: '采煤一队', members: 5, players: 4 },
      { id: mine.id, isOwn: true, name: '一矿', members: 1, players: 1 },
    ]);
    const refusal = readParticipation(payload, { viewer: miner, now: at(500) });
    await expect(refusal).rejects.toMatchObject(refused(403, 'forbidden'));
  });
});
