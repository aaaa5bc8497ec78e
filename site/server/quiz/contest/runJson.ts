import type { RunFacts } from '../../../../cms/operations/quiz/contest/runFacts.ts';

/** A run as programs are told of it: how it stands, and nothing of what it asks. */
export function runJson({ id, season, number, lives, levels, askedAt, standing }: RunFacts) {
  return {
    ...{ run: id, season, number, lives, livesLeft: standing.livesLeft },
    levels: levels.map(({ title, questions, need, seconds }) => ({ title, questions, need, seconds })), // prettier-ignore
    ...{ level: standing.level, place: standing.place, asked: askedAt !== null },
    ...{ levelsPassed: standing.levelsPassed, right: standing.right },
    ...{ seconds: Math.round(standing.ms / 1000), end: standing.end },
  };
}
