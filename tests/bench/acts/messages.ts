import { dayOf, nextDay, yearOf } from '../../../cms/domain/shanghai.ts';
import { remind } from '../../../cms/operations/messages/remind.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import type { User } from '../../../cms/payload-types.ts';
import { lexicalText } from '../../fixtures/lexicalText.ts';
import { act } from './act.ts';

const ITEMS = 10;
const DAYS_LEFT = 10;
const DAY_MS = 24 * 60 * 60 * 1000;

// Everybody has something to be told of plan and pace, and all are asked to a class tomorrow.
await act(async (payload, { restart, stop }) => {
  const now = new Date();
  const where = { roles: { in: ['admin'] } };
  const actor = await payload.db.findOne<User>({ collection: 'users', where });
  const groups = await payload.find({
    collection: 'org-units',
    where: { code: { equals: 'BENCH' } },
  });
  const [group] = groups.docs;
  if (!actor || !group) throw new Error('The bench has no admin and no company');
  const due = new Date(now.getTime() + DAYS_LEFT * DAY_MS).toISOString();
  const items = [];
  for (let n = 1; n <= ITEMS; n += 1) {
    const article = await payload.create({
      collection: 'articles',
      data: { title: `必修第 ${n} 项`, body: lexicalText('先看顶板。'), _status: 'published' },
    } as never);
    items.push({ item: { relationTo: 'articles', value: article.id }, required: true, due });
  }
  await payload.create({
    collection: 'study-plans',
    data: { title: '必修计划', audience: ['all'], year: yearOf(now), items, _status: 'published' },
  } as never);
  await payload.create({
    collection: 'class-sessions',
    data: {
      ...{ title: '全员培训', kind: 'class', day: nextDay(dayOf(now)), slots: ['morning'] },
      ...{ unit: group.id, status: 'planned' },
    },
  });
  await projectYear(payload, { year: yearOf(now), now });
  restart();
  const told = await remind(payload, now);
  stop();
  const began = performance.now();
  const again = await remind(payload, now);
  const seconds = (performance.now() - began) / 1000;
  return `${told} reminders; a second round in ${seconds.toFixed(1)} s, ${again} told again`;
});
