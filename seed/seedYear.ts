import type { Payload } from 'payload';

import { awardKey } from '../cms/domain/ledger/awardKey.ts';
import { writeEvidence } from '../cms/domain/ledger/evidence.ts';
import type { Slot } from '../cms/domain/ledger/slot.ts';
import type { Policy } from '../cms/domain/policy/policy.ts';
import { unitsForMinutes } from '../cms/domain/policy/unitsForMinutes.ts';
import { policyOn } from '../cms/domain/policy/policyOn.ts';
import { dayOf, startOfDay, yearOf } from '../cms/domain/shanghai.ts';
import { insertEntry } from '../cms/operations/ledger/insertEntry.ts';
import { projectLearnerYear } from '../cms/operations/ledger/projectLearnerYear.ts';
import { readEntries } from '../cms/operations/ledger/readEntries.ts';
import { readOrgUnits } from '../cms/operations/accounts/readOrgUnits.ts';
import { readPolicies } from '../cms/operations/policy/readPolicies.ts';
import { STUDY_COLLECTIONS, type StudyCollection } from '../cms/domain/content/studyCollections.ts';
import type { Article, MicroLesson, Quiz, Story } from '../cms/payload-types.ts';
import { passQuiz } from './passQuiz.ts';
import { random } from './random.ts';
import type { Library } from './seedLibrary.ts';
import type { People } from './seedOrganisation.ts';

const MORNING: Slot[] = ['morning'];
const WHOLE_DAY: Slot[] = ['morning', 'afternoon'];

const CLASSES = [
  { title: '党的创新理论学习班', kind: 'class', month: '01', slots: WHOLE_DAY },
  { title: '安全生产法与岗位责任', kind: 'class', month: '02', slots: WHOLE_DAY },
  { title: '井下避灾路线实地走', kind: 'field', month: '03', slots: MORNING },
  { title: '班组长沟通与调解', kind: 'class', month: '04', slots: WHOLE_DAY },
  { title: '劳动模范工作室观摩', kind: 'field', month: '05', slots: MORNING },
  { title: '安全生产月应急演练', kind: 'field', month: '06', slots: WHOLE_DAY },
  { title: '新闻写作与摄影', kind: 'class', month: '07', slots: WHOLE_DAY },
  { title: '基层党支部工作实务', kind: 'class', month: '08', slots: WHOLE_DAY },
  { title: '劳动合同与工伤保险答疑', kind: 'class', month: '09', slots: MORNING },
  { title: '师带徒技能比武', kind: 'field', month: '10', slots: WHOLE_DAY },
  { title: '冬季三防与自救互救', kind: 'class', month: '11', slots: WHOLE_DAY },
] as const;

interface Year {
  people: People;
  units: Map<string, string>;
  library: Library;
  now: Date;
}

/**
 * A plausible year up to yesterday: attendance by company, and for the sixty learners some
 * reading, lessons and quizzes, each with its study session or attempt behind it. The six demo
 * accounts have attended too, but all online content is still new to them.
 */
export async function seedYear(payload: Payload, { people, units, library, now }: Year) {
  const yesterday = dayOf(new Date(now.getTime() - 24 * 60 * 60 * 1000));
  await seedClasses(payload, { people, units, now, until: yesterday });
  const items = await readItems(payload, library);
  const policies = await readPolicies(payload);
  for (const { id, source } of people.values()) {
    if (!source.username) {
      await seedStudy(payload, {
        learner: id,
        name: source.staffNumber,
        items,
        policies,
        now,
        until: yesterday,
      });
    }
    await projectLearnerYear(payload, { learner: id, year: yearOf(now), now });
  }
}

async function seedClasses(
  payload: Payload,
  { people, units, now, until }: Pick<Year, 'people' | 'units' | 'now'> & { until: string },
): Promise<void> {
  const year = yearOf(now);
  const admin = [...people.values()].find(({ source }) => source.username === 'admin');
  const user = admin && (await payload.findByID({ collection: 'users', id: admin.id, depth: 0 }));
  const names = new Map((await readOrgUnits(payload)).map((unit) => [unit.code, unit.name]));
  const companies = [
    ...new Set([...people.values()].map(({ source }) => source.unit.split('-')[0])),
  ];
  for (const company of companies) {
    for (const [n, { title, kind, month, slots }] of CLASSES.entries()) {
      const draw = random(`${company}${title}`);
      const day = `${year}-${month}-${String(4 + Math.floor(draw() * 14)).padStart(2, '0')}`;
      if (day > until) continue;
      const attendees = [...people.values()]
        .filter(({ source }) => source.unit.split('-')[0] === company)
        .filter(({ source }) => source.roles.includes('staff'))
        .filter(({ source }) => random(source.staffNumber)() * 0.55 + 0.42 > draw())
        .map(({ id }) => id);
      if (attendees.length === 0) continue;
      const name = `${title}（${names.get(company ?? '') ?? ''}第 ${n + 1} 期）`;
      const { totalDocs } = await payload.count({
        collection: 'class-sessions',
        where: { title: { equals: name } },
      });
      if (totalDocs > 0) continue;
      await payload.create({
        collection: 'class-sessions',
        data: {
          title: name,
          kind,
          day,
          slots,
          place: kind === 'class' ? '培训教室' : '生产现场',
          unit: units.get(company ?? '') ?? '',
          attendees,
          status: 'confirmed',
        },
        context: { now: new Date(startOfDay(day).getTime() + 17 * 3_600_000) },
        ...(user ? { user: { ...user, collection: 'users' } } : {}),
      });
    }
  }
}

/** What there is to study, and the quizzes that count hours. */
interface Items {
  reading: { collection: StudyCollection; slug: string; doc: ReadingDoc }[];
  quizzes: Quiz[];
}
type ReadingDoc = Article | MicroLesson | Story;

/** Read once for all sixty learners. */
async function readItems(payload: Payload, library: Library): Promise<Items> {
  const items: Items = { reading: [], quizzes: [] };
  for (const collection of STUDY_COLLECTIONS) {
    for (const [slug, id] of library[collection]) {
      const doc = await payload.findByID({ collection, id, depth: 0 });
      items.reading.push({ collection, slug, doc });
    }
  }
  for (const [slug, id] of library.quizzes) {
    if (slug.startsWith('check-')) continue;
    items.quizzes.push(await payload.findByID({ collection: 'quizzes', id, depth: 1 }));
  }
  return items;
}

interface Study {
  learner: string;
  name: string;
  items: Items;
  policies: Policy[];
  now: Date;
  until: string;
}

async function seedStudy(payload: Payload, study: Study) {
  const { learner, name, items, policies, now, until } = study;
  const draw = random(name);
  const keenness = draw();
  const year = yearOf(now);
  const entries = await readEntries(payload, { learner, year });
  if (entries.some(({ sourceKind }) => sourceKind === 'online')) return;
  let seq = entries[0]?.seq ?? 0;
  // A day of training is full, and two sittings of one day could overlap: one thing a day.
  const taken = new Set(entries.map(({ day }) => day));
  const freeDay = (): string => {
    for (;;) {
      const day = dayIn(year, draw(), until);
      if (taken.has(day)) continue;
      taken.add(day);
      return day;
    }
  };
  for (const item of items.reading) {
    if (draw() > keenness * 0.9) continue;
    const day = freeDay();
    seq += 1;
    await seedSitting(payload, { learner, ...item, day, seq, policy: policyOn(policies, day) });
  }
  for (const quiz of items.quizzes) {
    if (draw() > keenness * 0.8) continue;
    const day = freeDay();
    seq += 1;
    await passQuiz(payload, { learner, quiz, day, seq, policy: policyOn(policies, day) });
  }
}

/** A day of the year's working months, by a share of them, not after `until`. */
function dayIn(year: number, share: number, until: string): string {
  const first = startOfDay(`${year}-01-08`).getTime();
  const day = dayOf(new Date(first + share * (startOfDay(until).getTime() - first)));
  return day < until ? day : until;
}

interface Sitting {
  learner: string;
  collection: StudyCollection;
  slug: string;
  doc: ReadingDoc;
  day: string;
  seq: number;
  policy: Policy;
}

async function seedSitting(
  payload: Payload,
  { learner, collection, slug, doc, day, seq, policy }: Sitting,
) {
  const minutes = doc.nominalMinutes ?? 5;
  const nominalSeconds = Math.round(minutes * 60);
  const startedAt =
    startOfDay(day).getTime() + (8 + random(`${learner}${slug}`)() * 12) * 3_600_000;
  const requiredMs = Math.round(nominalSeconds * 1000 * policy.activeShare);
  const activeMs = Math.round(requiredMs * (1 + random(slug)() * 0.4));
  const year = Number(day.slice(0, 4));
  const finishedAt = new Date(startedAt + activeMs * 1.2).toISOString();
  const { id: session } = (await payload.db.create({
    collection: 'study-sessions',
    data: {
      learner,
      year,
      itemCollection: collection,
      itemId: doc.id,
      itemVersion: doc.updatedAt,
      title: doc.title,
      policy: policy.version,
      nominalSeconds,
      requiredMs,
      requiredCoverage: policy.coverageShare,
      startedAt: Math.round(startedAt),
      claimAt: Math.round(startedAt),
      priorMs: 0,
      priorAward: false,
      activeMs,
      coverage: 1,
      seen: [[0, 1000]],
      seq: Math.ceil(activeMs / 15_000),
      beats: Math.ceil(activeMs / 15_000),
      longestSilenceMs: 15_000,
      lastBeatAt: Math.round(startedAt + activeMs * 1.2),
      state: 'complete',
    },
  })) as { id: string };
  await insertEntry(payload, {
    learner,
    year,
    seq,
    key: awardKey(year, collection, doc.id),
    kind: 'award',
    units: unitsForMinutes(policy.bands, minutes),
    day,
    at: finishedAt,
    sourceKind: 'online',
    sourceCollection: collection,
    sourceId: doc.id,
    sourceTitle: doc.title,
    policy: policy.version,
    evidence: writeEvidence({
      kind: 'online',
      session,
      itemVersion: doc.updatedAt,
      activeSeconds: Math.floor(activeMs / 1000),
      requiredSeconds: Math.round(requiredMs / 1000),
      nominalSeconds,
      coverage: 1,
      requiredCoverage: policy.coverageShare,
      attempt: null,
      startedAt: new Date(startedAt).toISOString(),
      lastStartedAt: new Date(startedAt).toISOString(),
      completedAt: finishedAt,
      sittings: 1,
    }),
  });
}
