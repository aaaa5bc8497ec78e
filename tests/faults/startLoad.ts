import { setTimeout as sleep } from 'node:timers/promises';

import type { Answer, Client } from '../fixtures/httpClient.ts';
import { lexicalText } from '../fixtures/lexicalText.ts';
import type { Acknowledged } from './Acknowledged.ts';
import type { People } from './people.ts';

const body = lexicalText('进门先看灯，出门先断电。');
const BEAT_EVERY_MS = 150;
const PUBLISH_EVERY_MS = 400;
/** Nominal seconds of what is studied: an award every few seconds a learner. */
const LESSON_SECONDS = 3;
/** What nobody who is signed in and may do what is asked should ever see. */
const UNEXPECTED = new Set([401, 403, 500]);

/** People at work, whatever happens to the platform. */
export interface Load {
  /** ends it once each has finished the request in hand */
  stop: () => Promise<void>;
}

/**
 * Lets learners study item after item and an editor publish, and notes all that is acknowledged.
 * Who gets no answer tries again, as the pages do.
 */
export function startLoad({ editor, learners }: People, seen: Acknowledged): Load {
  let stopping = false;
  const note = async (ask: () => Promise<Answer>): Promise<Answer | undefined> => {
    const answer = await ask().catch(() => undefined);
    const status = answer?.status ?? 0;
    seen.statuses.set(status, (seen.statuses.get(status) ?? 0) + 1);
    if (answer && UNEXPECTED.has(status)) {
      const told = `${status} ${JSON.stringify(answer.body).slice(0, 200)}`;
      seen.unexpected.set(told, (seen.unexpected.get(told) ?? 0) + 1);
    }
    return answer;
  };

  const publish = async (): Promise<{ id: string } | undefined> => {
    const title = `防爆提醒 ${crypto.randomUUID().slice(0, 8)}`;
    const data = { title, body, nominalMinutes: LESSON_SECONDS / 60, _status: 'published' };
    const answer = await note(() => editor.post('/api/articles', data));
    if (answer?.status !== 201) return undefined;
    const { id } = answer.body.doc as { id: string };
    seen.published.set(id, title);
    return { id };
  };

  const study = async (learner: Client, who: number, item: string): Promise<void> => {
    const key = `${who}/${item}`;
    while (!stopping) {
      const started = await note(() => learner.post('/study/sessions', { collection: 'articles', id: item })); // prettier-ignore
      if (started?.status !== 201) {
        if (started?.status === 409) return;
        await sleep(BEAT_EVERY_MS);
        continue;
      }
      const { session, activeSeconds } = started.body as { session: string; activeSeconds: number };
      if (activeSeconds + 1 < (seen.reports.get(key) ?? 0)) {
        throw new Error(
          `${key}: ${activeSeconds} s stand where ${seen.reports.get(key)} were said`,
        );
      }
      const opened = performance.now();
      for (let seq = 1; !stopping; seq += 1) {
        await sleep(BEAT_EVERY_MS);
        const activeMs = Math.floor(performance.now() - opened);
        const report = { seq, activeMs, coverage: 1, visible: true };
        const answer = await note(() => learner.post(`/study/sessions/${session}/beats`, report));
        if (answer?.status === 401 || answer?.status === 404) break;
        if (answer?.status !== 200) continue;
        const reached = answer.body.activeSeconds as number;
        seen.reports.set(key, Math.max(seen.reports.get(key) ?? 0, reached));
        if (answer.body.entry) seen.awards.set(key, answer.body.entry.id as string);
        if (answer.body.state !== 'running') return;
      }
    }
  };

  const items: string[] = [];
  const publishing = async (): Promise<void> => {
    while (!stopping) {
      const made = await publish();
      if (made) items.push(made.id);
      await sleep(PUBLISH_EVERY_MS);
    }
  };
  const studying = async (learner: Client, who: number): Promise<void> => {
    for (let next = 0; !stopping;) {
      const item = items[next];
      if (item === undefined) {
        await sleep(BEAT_EVERY_MS);
        continue;
      }
      await study(learner, who, item);
      next += 1;
    }
  };
  const all = [publishing(), ...learners.map(studying)];
  return {
    stop: async () => {
      stopping = true;
      await Promise.all(all);
    },
  };
}
