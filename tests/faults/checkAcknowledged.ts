import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload } from 'payload';

import type { CreditEntry } from '../../cms/payload-types.ts';
import type { Client } from '../fixtures/httpClient.ts';
import type { Row } from '../bench/Row.ts';
import type { Acknowledged } from './Acknowledged.ts';
import type { People } from './people.ts';

const PATIENCE_MS = 120_000;

/**
 * Looks after all the kills for everything that was acknowledged.
 *
 * @param payload a look into the database beside the servers
 * @returns lines of the table, none of which may count anything
 */
export async function checkAcknowledged(
  payload: Payload,
  { learners }: People,
  seen: Acknowledged,
): Promise<Row[]> {
  const { docs: entries } = await payload.db.find<CreditEntry>({
    collection: 'credit-entries',
    pagination: false,
    limit: 0,
  });
  const ids = new Set(entries.map(({ id }) => id));
  const awards = [...seen.awards.values()].filter((id) => !ids.has(id));
  const kept = entries.filter(({ kind }) => kind === 'award');
  const once = new Set(kept.map((entry) => JSON.stringify([entry.learner, entry.year, entry.sourceCollection, entry.sourceId]))); // prettier-ignore

  const isPublished = async (id: string) =>
    (await payload.count({ collection: 'articles', where: { id: { equals: id }, _status: { equals: 'published' } } })).totalDocs === 1; // prettier-ignore
  const missing = async (wanted: Iterable<string>) => {
    let lost = 0;
    for (const id of wanted) if (!(await isPublished(id))) lost += 1;
    return lost;
  };
  const lateUntil = Date.now() + PATIENCE_MS;
  while ((await missing(seen.scheduled)) > 0 && Date.now() < lateUntil) await sleep(1000);

  const [reader] = learners;
  const unfound = reader ? await notFound(reader, seen.published) : 0;
  const none = (what: string, of: number, count: number): Row => ({
    what,
    figure: `${count} of ${of}`,
    target: '0',
    met: count === 0,
  });
  const statuses = [...seen.statuses].sort(([one], [other]) => one - other);
  return [
    {
      what: 'requests by status (0: no answer)',
      figure: statuses.map(([status, count]) => `${status}: ${count}`).join(', '),
    },
    ...[...seen.unexpected].map(([told, count]) => ({
      what: `  ${told}`,
      figure: `${count} times`,
    })),
    { what: 'sittings whose reports were compared', figure: String(seen.reports.size) },
    none('acknowledged awards lost', seen.awards.size, awards.length),
    none('awards given twice', kept.length, kept.length - once.size),
    none('acknowledged publications lost', seen.published.size, await missing(seen.published.keys())), // prettier-ignore
    none('schedules lost', seen.scheduled.size, await missing(seen.scheduled)),
    none('published, but not found by search', seen.published.size, unfound),
    none('bare 500s', sum(seen.statuses.values()), seen.statuses.get(500) ?? 0),
  ];
}

/** How many can't be found by their title, however long one waits. */
async function notFound(reader: Client, published: Map<string, string>): Promise<number> {
  const finds = async (title: string): Promise<boolean> => {
    const code = title.split(' ').at(-1) ?? '';
    const { status, body } = await reader.get(`/search.json?q=${encodeURIComponent(code)}`);
    return status === 200 && (body.hits as { title: string }[]).some((hit) => hit.title === title);
  };
  const left = new Map(published);
  const until = Date.now() + PATIENCE_MS;
  while (left.size > 0 && Date.now() < until) {
    for (const [id, title] of left) if (await finds(title)) left.delete(id);
    if (left.size > 0) await sleep(1000);
  }
  return left.size;
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);
