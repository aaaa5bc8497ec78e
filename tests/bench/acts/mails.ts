import { setTimeout as later } from 'node:timers/promises';

import { queueMails } from '../../../cms/operations/messages/mail/queueMails.ts';
import { sendMails } from '../../../cms/operations/messages/mail/sendMails.ts';
import type { User } from '../../../cms/payload-types.ts';
import { act } from './act.ts';

const MAILS = 10_000;
const WATCHED_MS = 10_000;
const ASK_EVERY_MS = 20;

/** A morning of work: mails go out. */
const now = new Date('2026-11-26T10:00:00+08:00');

// Ten thousand mails to a server that takes its time: how long others wait meanwhile.
await act(async (payload, { restart, stop }) => {
  const user = await payload.db.findOne<User>({ collection: 'users', where: {} });
  if (!user) throw new Error('The bench has no account');
  const own = { id: { equals: user.id } };
  await payload.db.updateOne({
    ...{ collection: 'users', where: own, data: { messageEmail: 'a@example.cn' } },
  });
  restart();
  const queued = await queueMails(payload, {
    mails: Array.from({ length: MAILS }, (_, n) => ({
      ...{ key: `bench ${n}`, learner: user.id },
      write: () => ({ subject: `第 ${n} 封`, text: '学时还差一点' }),
    })),
    now,
  });
  stop();
  const until = performance.now() + WATCHED_MS;
  const going = () => performance.now() < until;
  const sent = sendMails(payload, { clock: () => now, may: going });
  const waits: number[] = [];
  while (going()) {
    const asked = performance.now();
    await payload.db.findOne({ collection: 'users', where: own });
    waits.push(performance.now() - asked);
    await later(ASK_EVERY_MS);
  }
  await sent;
  const { totalDocs } = await payload.db.count({
    collection: 'mails',
    where: { state: { equals: 'sent' } },
  });
  waits.sort((a, b) => a - b);
  const p99 = waits[Math.floor(waits.length * 0.99)] ?? Number.NaN;
  const perSecond = (totalDocs / (WATCHED_MS / 1000)).toFixed(0);
  return `${queued} laid out; while ${perSecond} a second go, others wait ${p99.toFixed(1)} ms (p99)`;
});
