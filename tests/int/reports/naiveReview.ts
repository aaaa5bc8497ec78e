import type { Payload } from 'payload';

import { isMeantFor } from '../../../cms/domain/accounts/audience.ts';
import { subtree, unitsAbove } from '../../../cms/domain/accounts/orgTree.ts';
import { idOf } from '../../../cms/domain/idOf.ts';
import type { ReviewCounts } from '../../../cms/domain/reports/review/indicators.ts';
import { readOrgUnits } from '../../../cms/operations/accounts/readOrgUnits.ts';
import { explainYear } from '../../../cms/operations/reports/explainYear.ts';
import { startOfDay } from '../../../cms/domain/shanghai.ts';

type Naive = Omit<ReviewCounts, 'learnedUnits' | 'askedUnits' | 'onTrack'>;

/**
 * The counts of a unit's third quarter of 2026, after it is over: person by person from whole
 * records and without any of the rules it is compared with, but for hours asked for, which
 * depend on the target.
 */
export async function naiveReview(payload: Payload, unit: string): Promise<Naive> {
  const [from, to, end] = ['2026-07-01', '2026-09-30', startOfDay('2026-10-01')];
  const all = { pagination: false, depth: 0 } as const;
  const units = await readOrgUnits(payload);
  const below = subtree(units, unit);
  const [users, stays, classes, checkIns, attempts, plans, articles, signUps] = await Promise.all([
    payload.find({ collection: 'users', ...all }),
    payload.find({ collection: 'assignments', ...all }),
    payload.find({ collection: 'class-sessions', ...all }),
    payload.find({ collection: 'check-ins', ...all }),
    payload.find({ collection: 'quiz-attempts', ...all }),
    payload.find({ collection: 'study-plans', ...all }),
    payload.find({ collection: 'articles', ...all }),
    payload.find({ collection: 'sign-ups', sort: 'number', ...all }),
  ]);
  const trainings = classes.docs.filter(
    ({ day, status }) => day >= from && day <= to && status !== 'undone',
  );
  const due = plans.docs.flatMap(({ audience, items, year }) =>
    (items ?? []).flatMap(({ item, required, due: instant }) => {
      const day = instant?.slice(0, 10) ?? '';
      const is = year === 2026 && required && day >= from && day <= to;
      return is ? [{ id: idOf(item.value), day, audience }] : [];
    }),
  );
  const people: { id: string; home: string; counted: boolean; awards: { id: string; kind: string; day: string }[] }[] = []; // prettier-ignore
  for (const user of users.docs) {
    const mains = stays.docs
      .filter((stay) => idOf(stay.learner) === user.id && stay.main && stay.from <= to)
      .sort((a, b) => a.from.localeCompare(b.from));
    const last = mains.at(-1);
    const { entries } = await explainYear(payload, { learner: user, year: 2026, asOf: to });
    const reversed = new Set(entries.map(({ reverses }) => reverses));
    people.push({
      id: user.id,
      home: last ? idOf(last.unit) : user.unit ? idOf(user.unit) : '',
      counted:
        user.roles.includes('staff') &&
        !user.deletedAt &&
        (!user.joinedOn || user.joinedOn <= to) &&
        (!user.leftOn || user.leftOn >= to),
      awards: entries
        .filter((entry) => entry.kind === 'award' && !reversed.has(entry.id))
        .map((entry) => ({ id: entry.sourceId ?? '', kind: entry.sourceKind, day: entry.day })),
    });
  }
  const inQuarter = (day: string) => day >= from && day <= to;
  const stateAt = (session: string, learner: string) =>
    checkIns.docs.find(
      (row) =>
        idOf(row.session) === session && idOf(row.learner) === learner && row.at < end.getTime(),
    )?.state;
  const cameTo = (session: string, { id, awards }: (typeof people)[number]) =>
    awards.some((award) => award.id === session && inQuarter(award.day)) ||
    stateAt(session, id) === 'present';
  const held = trainings.filter(({ id }) => people.some((person) => cameTo(id, person)));
  const own = people.filter(({ home, counted }) => counted && below.includes(home));
  const userOf = new Map(users.docs.map((user) => [user.id, user]));
  const sum = {
    ...{ people: own.length, participants: 0, steady: 0, planned: 0, plannedOnTime: 0 },
    ...{ quizTakers: 0, quizzes: 0, quizzesPassed: 0, expected: 0, attended: 0, trained: 0 },
  };
  const topics = new Set<string>();
  const attended = new Set<string>();
  for (const person of own) {
    const user = userOf.get(person.id);
    if (!user) continue;
    const awards = person.awards.filter(({ day }) => inQuarter(day));
    sum.participants += Number(awards.length > 0);
    sum.trained += Number(awards.some(({ kind }) => kind === 'class' || kind === 'field'));
    const joined = user.joinedOn ?? '';
    const months = ['2026-07', '2026-08', '2026-09'].filter(
      (month) => !joined.startsWith('2026') || month >= joined.slice(0, 7),
    );
    sum.steady += Number(months.every((month) => awards.some(({ day }) => day.startsWith(month))));
    for (const { id } of awards) {
      for (const topic of articles.docs.find((article) => article.id === id)?.topics ?? [])
        topics.add(idOf(topic));
    }
    const asked = new Map<string, string>();
    for (const { id, day, audience } of due) {
      if (!isMeantFor(audience, user.audience ?? []) || day < joined) continue;
      const known = asked.get(id);
      if (known === undefined || day < known) asked.set(id, day);
    }
    for (const [id, day] of asked) {
      sum.planned += 1;
      sum.plannedOnTime += Number(person.awards.some((one) => one.id === id && one.day <= day));
    }
    const papers = attempts.docs.filter(
      ({ learner, submittedAt }) =>
        idOf(learner) === person.id &&
        submittedAt &&
        submittedAt >= startOfDay(from).getTime() &&
        submittedAt < end.getTime(),
    );
    const quizzes = new Set(papers.map(({ quiz }) => quiz));
    sum.quizTakers += Number(quizzes.size > 0);
    sum.quizzes += quizzes.size;
    for (const quiz of quizzes)
      sum.quizzesPassed += Number(papers.some((paper) => paper.quiz === quiz && paper.passed));
    for (const training of held) {
      const came = cameTo(training.id, person);
      const named = (training.invited ?? []).map(idOf);
      const above = unitsAbove(units, person.home);
      const invited =
        named.length > 0 ? named.includes(person.id) : above.includes(idOf(training.unit));
      const seats = signUps.docs
        .filter(({ session }) => idOf(session) === training.id)
        .slice(0, training.seats ?? 0)
        .map(({ learner }) => idOf(learner));
      const worked = joined <= training.day && (!user.leftOn || user.leftOn >= training.day);
      const isExpected =
        invited &&
        worked &&
        (!training.seats || seats.includes(person.id)) &&
        stateAt(training.id, person.id) !== 'excused';
      sum.expected += Number(isExpected || came);
      sum.attended += Number(came);
      if (came) attended.add(training.id);
    }
  }
  const ofUnit = trainings.filter(({ unit: home }) => below.includes(idOf(home)));
  return {
    ...sum,
    ...{ trainings: attended.size, topicsCovered: topics.size },
    topics:
      own.length > 0
        ? new Set(articles.docs.flatMap((article) => (article.topics ?? []).map(idOf))).size
        : 0,
    classes: ofUnit.length,
    classesRecorded: ofUnit.filter(
      ({ id, status }) =>
        status === 'confirmed' &&
        (people.every((one) => one.awards.every((award) => award.id !== id)) ||
          people.some((one) => one.awards.some((award) => award.id === id))),
    ).length,
  };
}
