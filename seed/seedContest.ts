import type { Payload } from 'payload';

import type { ContestLevel } from '../cms/domain/quiz/contest/contestLevel.ts';
import { foldRun } from '../cms/domain/quiz/contest/foldRun.ts';
import type { RunAnswer } from '../cms/domain/quiz/contest/runAnswer.ts';
import type { PaperQuestion } from '../cms/domain/quiz/paper.ts';
import { dayOf, startOfDay } from '../cms/domain/shanghai.ts';
import { drawRun } from '../cms/operations/quiz/contest/drawRun.ts';
import { contestScores } from '../cms/operations/stores/contestScores.ts';
import type { ContestSeason } from '../cms/payload-types.ts';
import { random } from './random.ts';
import type { Content } from './readContent.ts';
import { rightAnswer } from './rightAnswer.ts';
import type { People } from './seedOrganisation.ts';
import { upsert } from './upsert.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Demo {
  content: Content;
  people: People;
  units: Map<string, string>;
  now: Date;
}

/**
 * A season of the contest that is on, with what a part of the sixty learners has played in it
 * since: to the six demo accounts it is new. Every fourth of those who played stands on the board
 * by name.
 */
export async function seedContest(payload: Payload, { content, people, units, now }: Demo) {
  const { opensDaysAgo, closesInDays, levels, ...rest } = content.contest;
  const at = (days: number) =>
    startOfDay(dayOf(new Date(now.getTime() + days * DAY_MS))).toISOString();
  const { docs: topics } = await payload.find({
    collection: 'topics',
    depth: 0,
    pagination: false,
  });
  const idOfTopic = new Map(topics.map(({ slug, id }) => [slug, id]));
  const id = await upsert(payload, 'contest-seasons', 'title', {
    ...rest,
    ...{ opensAt: at(-opensDaysAgo), closesAt: at(closesInDays), audience: ['all'] },
    levels: levels.map(({ topics: slugs, ...level }) => ({
      ...level,
      topics: slugs.map((slug) => idOfTopic.get(slug)).filter((one) => one !== undefined),
    })),
    _status: 'published',
  });
  const season = await payload.findByID({ collection: 'contest-seasons', id, depth: 0 });
  const there = new Set((await contestScores(payload, id)).map(({ learner }) => learner));
  const learners = [...people.values()].filter(({ source }) => !source.username);
  for (const [n, { id: learner, source }] of learners.entries()) {
    const chance = random(`contest:${source.staffNumber}`);
    const takesPart = chance() < 0.6;
    if (!takesPart || there.has(learner)) continue;
    const day = dayOf(new Date(now.getTime() - (1 + Math.floor(chance() * 3)) * DAY_MS));
    const unit = units.get(source.unit) ?? null;
    await insertRun(payload, { learner, unit, season, day, chance });
    if (n % 4 === 0) {
      const data = { learner, season: id, named: true };
      await payload.db.create({ collection: 'contest-consents', data });
    }
  }
}

interface Played {
  learner: string;
  unit: string | null;
  season: ContestSeason;
  day: string;
  chance: () => number;
}

/** A run on an evening of the past, as the platform's own rules end it. */
async function insertRun(payload: Payload, { learner, unit, season, day, chance }: Played) {
  const seed = `demo-${learner}-${season.id}`;
  const { levels, paper } = await drawRun(payload, season, seed);
  const answers = play(paper, { levels, lives: season.lives, chance });
  const standing = foldRun({ levels, lives: season.lives, answers });
  await payload.db.create({
    collection: 'contest-runs',
    data: {
      ...{ learner, unit, season: season.id, title: season.title, number: 1, day, seed },
      ...{ version: 1, startedAt: startOfDay(day).getTime() + 20 * 3_600_000 },
      ...{ lives: season.lives, levels, paper, answers, askedAt: null },
      ...{ levelsPassed: standing.levelsPassed, rightAnswers: standing.right },
      seconds: Math.round(standing.ms / 1000),
    },
  });
}

interface Rules {
  levels: ContestLevel[];
  lives: number;
  chance: () => number;
}

function play(paper: readonly PaperQuestion[], { levels, lives, chance }: Rules): RunAnswer[] {
  const skill = 0.6 + chance() * 0.35;
  const answers: RunAnswer[] = [];
  for (const question of paper) {
    if (foldRun({ levels, lives, answers }).end !== null) break;
    const ms = 5000 + Math.floor(chance() * 18_000);
    const right = rightAnswer(question.key);
    const wrong = question.options?.find(({ id }) => id !== right)?.id;
    if (chance() < skill) answers.push({ outcome: 'right', ms, response: right });
    else if (question.type === 'single' || question.type === 'true-false') {
      answers.push({ outcome: 'wrong', ms, response: wrong ?? '' });
    } else answers.push({ outcome: 'late', ms: 60_000 });
  }
  return answers;
}
