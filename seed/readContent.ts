import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { CONTENT_AUDIENCES, LEARNER_AUDIENCES } from '../cms/domain/accounts/audience.ts';
import { CONTENT_COLLECTIONS } from '../cms/domain/content/contentCollections.ts';
import { ROLES } from '../cms/domain/accounts/hasRole.ts';
import { DIFFICULTIES } from '../cms/domain/quiz/difficulty.ts';
import { QUESTION_TYPES } from '../cms/domain/quiz/questionTypes.ts';

const folder = path.resolve('seed/content');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const shared = z.object({
  title: z.string(),
  slug: z.string(),
  audience: z.array(z.enum(CONTENT_AUDIENCES)),
  topics: z.array(z.string()).default([]),
  summary: z.string(),
  nominalMinutes: z.number().optional(),
  cover: z.string().optional(),
  coverAlt: z.string().optional(),
  source: z.string().optional(),
  publishedAt: day,
  checkQuiz: z.string().optional(),
});

const question = z.object({
  type: z.enum(QUESTION_TYPES),
  difficulty: z.enum(DIFFICULTIES).optional(),
  stem: z.string(),
  options: z
    .array(z.object({ text: z.coerce.string(), correct: z.boolean().optional() }))
    .optional(),
  answer: z.boolean().optional(),
  answers: z.array(z.coerce.string()).optional(),
  value: z.number().optional(),
  tolerance: z.number().optional(),
  pairs: z.array(z.object({ left: z.coerce.string(), right: z.coerce.string() })).optional(),
  explanation: z.string(),
});

const text = shared.extend({
  body: z.string().min(1),
  video: z.string().optional(),
  transcript: z.string().optional(),
  person: z
    .object({ name: z.string(), title: z.string(), years: z.string().optional() })
    .optional(),
  quote: z.string().optional(),
  /** Of a lesson: questions on the way, each after a card. */
  checkpoints: z
    .array(z.object({ card: z.int(), mustBeRight: z.boolean().default(false), question }))
    .default([]),
});

const quiz = shared.extend({
  countsHours: z.boolean(),
  timeLimitMinutes: z.number().optional(),
  attemptsLimit: z.number().optional(),
  draw: z.number().optional(),
  questions: z.array(question).min(1),
});

const practice = z.object({ topics: z.array(z.string()), questions: z.array(question).min(1) });

const plan = shared.omit({ topics: true }).extend({
  year: z.number(),
  items: z.array(
    z.object({
      collection: z.enum(CONTENT_COLLECTIONS),
      slug: z.string(),
      required: z.boolean(),
      due: day.optional(),
    }),
  ),
});

const policy = z.object({
  version: z.string(),
  title: z.string(),
  effectiveFrom: day,
  note: z.string().optional(),
  targetUnits: z.int(),
  targets: z.array(z.object({ audience: z.enum(LEARNER_AUDIENCES), units: z.int() })),
  bands: z.array(
    z.object({
      uptoMinutes: z.number().optional(),
      inclusive: z.boolean().optional(),
      units: z.int(),
    }),
  ),
  quizUnits: z.int(),
  halfDayUnits: z.int(),
  dailyCapUnits: z.int(),
  activeShare: z.number(),
  coverageShare: z.number(),
  passShare: z.number(),
});

const person = z.object({
  staffNumber: z.string(),
  name: z.string(),
  unit: z.string(),
  audience: z.array(z.enum(LEARNER_AUDIENCES)),
  username: z.string().optional(),
  roles: z.array(z.enum(ROLES)).default(['staff']),
});

const matter = z.object({
  /** A staff number. */
  learner: z.string(),
  hoursAgo: z.number(),
  category: z.string(),
  text: z.string(),
  place: z.string(),
  answer: z.string().optional(),
  closed: z.object({ cause: z.string(), remedy: z.string(), proof: z.string() }).optional(),
  shown: z.object({ text: z.string(), answer: z.string() }).optional(),
  score: z.int().optional(),
});

const receiving = z.object({
  begins: z.string(),
  ends: z.string(),
  minutes: z.int(),
  place: z.string(),
  host: z.string(),
});

const contest = z.object({
  title: z.string(),
  rules: z.string(),
  opensDaysAgo: z.int(),
  closesInDays: z.int(),
  lives: z.int(),
  runsPerDay: z.int(),
  levels: z.array(
    z.object({
      title: z.string(),
      topics: z.array(z.string()),
      types: z.array(z.enum(QUESTION_TYPES)).optional(),
      count: z.int(),
      need: z.int(),
      seconds: z.int(),
    }),
  ),
});

export interface OrgUnitSource {
  code: string;
  name: string;
  children?: OrgUnitSource[];
}

const unit: z.ZodType<OrgUnitSource> = z.lazy(() =>
  z.object({ code: z.string(), name: z.string(), children: z.array(unit).optional() }),
);

const topic = z.object({ slug: z.string(), title: z.string(), description: z.string() });

export type TextSource = z.infer<typeof text>;
export type QuizSource = z.infer<typeof quiz>;
export type PracticeSource = z.infer<typeof practice>;
export type PlanSource = z.infer<typeof plan>;
export type PersonSource = z.infer<typeof person>;

const read = (...names: string[]): string => readFileSync(path.join(folder, ...names), 'utf8');
const filesIn = (kind: string, ending: string): string[] =>
  readdirSync(path.join(folder, kind))
    .filter((name) => name.endsWith(ending))
    .sort();

function texts(kind: string): TextSource[] {
  return filesIn(kind, '.md').map((name) => {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(kind, name)) ?? [];
    return text.parse({ ...(parse(front) as object), body: body.trim() });
  });
}

const yamls = <T>(kind: string, schema: z.ZodType<T>): T[] =>
  filesIn(kind, '.yaml').map((name) => schema.parse(parse(read(kind, name))));

/**
 * The demo content as its files say it, parsed.
 *
 * @throws ZodError naming the field of a file that is not as it has to be
 */
export function readContent() {
  const people = z
    .object({ learners: z.array(person), accounts: z.array(person) })
    .parse(parse(read('people.yaml')));
  return {
    articles: texts('articles'),
    lessons: texts('micro-lessons'),
    stories: texts('stories'),
    quizzes: yamls('quizzes', quiz),
    practice: z.array(practice).parse(parse(read('practice.yaml'))),
    plans: yamls('plans', plan),
    topics: z.array(topic).parse(parse(read('topics.yaml'))),
    synonyms: z.array(z.string()).parse(parse(read('synonyms.yaml'))),
    matters: z.array(matter).parse(parse(read('voice.yaml'))),
    contest: contest.parse(parse(read('contest.yaml'))),
    receiving: receiving.parse(parse(read('receiving.yaml'))),
    policies: z.array(policy).parse(parse(read('policies.yaml'))),
    org: unit.parse(parse(read('org.yaml'))),
    learners: people.learners,
    accounts: people.accounts,
    mediaFile: (name: string): string => path.join(folder, 'media', name),
  };
}

export type Content = ReturnType<typeof readContent>;
