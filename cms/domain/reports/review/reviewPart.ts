import { REVIEW_COUNTS, type ReviewCounts } from './indicators.ts';
import type { PersonCount } from './personCounts.ts';

type Summed = PersonCount | 'classes' | 'classesRecorded';

/** A quarter of those who belong to a unit directly: parts of several units are put together. */
export interface ReviewPart {
  sums: Partial<Record<Summed, number>>;
  /** Who they are, by id. */
  people: string[];
  /** The topics of what they have finished. */
  topics: Set<string>;
  /** Of each training: how many of them were expected, and how many came. */
  trainings: Map<string, { expected: number; attended: number }>;
}

export const emptyReviewPart = (): ReviewPart => ({
  sums: {},
  people: [],
  topics: new Set(),
  trainings: new Map(),
});

/** Adds what somebody, or something, counts for. */
export function addCounts(part: ReviewPart, counts: ReviewPart['sums']): void {
  for (const [name, value] of Object.entries(counts) as [Summed, number][]) {
    part.sums[name] = (part.sums[name] ?? 0) + value;
  }
}

/**
 * Adds a person's trainings: those they were expected at, and those they came to. Who comes
 * unasked counts on both sides.
 */
export function addTraining(
  part: ReviewPart,
  { expected, came }: { expected: readonly string[]; came: ReadonlySet<string> },
): void {
  for (const id of new Set([...expected, ...came])) {
    const sum = part.trainings.get(id) ?? { expected: 0, attended: 0 };
    const attended = sum.attended + Number(came.has(id));
    part.trainings.set(id, { expected: sum.expected + 1, attended });
  }
}

/** What the whole organisation's quarter has besides its parts. */
export interface ReviewGround {
  /** The trainings that somebody came to: one that was called off is nobody's absence. */
  held: ReadonlySet<string>;
  /** How many topics there is something to study of. */
  topics: number;
}

/** The counts of parts that share nobody. */
export function sumReview(
  parts: Iterable<ReviewPart>,
  { held, topics: all }: ReviewGround,
): ReviewCounts {
  const sum = Object.fromEntries(REVIEW_COUNTS.map((name) => [name, 0])) as ReviewCounts;
  const topics = new Set<string>();
  const attended = new Set<string>();
  for (const part of parts) {
    for (const [name, value] of Object.entries(part.sums)) sum[name as Summed] += value;
    for (const topic of part.topics) topics.add(topic);
    for (const [id, training] of part.trainings) {
      if (!held.has(id)) continue;
      sum.expected += training.expected;
      sum.attended += training.attended;
      if (training.attended > 0) attended.add(id);
    }
  }
  // Where nobody is, no topic is anybody's to study.
  return {
    ...sum,
    ...{ topicsCovered: topics.size, topics: sum.people > 0 ? all : 0 },
    trainings: attended.size,
  };
}
