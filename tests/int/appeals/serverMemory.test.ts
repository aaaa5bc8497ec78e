import { fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, it } from 'vitest';

import { environmentText } from '../../../cms/env.ts';
import { digestOf } from '../../../cms/domain/passes/digestOf.ts';
import { announceDays } from '../../../cms/operations/appeals/receiving/announceDays.ts';
import { publicKeys } from '../../../cms/operations/passes/publicKeys.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { drawnPasses } from '../../fixtures/drawnPasses.ts';
import { createLearner } from '../../fixtures/people.ts';
import type { Asked } from '../../fixtures/speakUnnamed.ts';
import { createOfficers } from './raised.ts';

const now = new Date('2026-11-24T02:34:56.789Z');
const PEOPLE = 50;
const EACH = 10;
const HEAD = 12;

/** The texts of a heap snapshot, which stand in one list at its end. */
async function textsOf(file: string): Promise<string[]> {
  const snapshot = await readFile(file, 'utf8');
  const list = snapshot.slice(snapshot.lastIndexOf('"strings":') + '"strings":'.length);
  return JSON.parse(list.slice(0, list.lastIndexOf(']') + 1)) as string[];
}

/** Those of the texts in which a secret stands, found by how it begins: there are millions of signs. */
function holding(texts: readonly string[], secrets: ReadonlySet<string>): string[] {
  const byHead = Map.groupBy(secrets, (secret) => secret.slice(0, HEAD));
  return texts.filter((text) => {
    for (let at = 0; at + HEAD <= text.length; at += 1) {
      const begun = byHead.get(text.slice(at, at + HEAD));
      if (begun?.some((secret) => text.startsWith(secret, at))) return true;
    }
    return false;
  });
}

/*
 * What this proves: once it has answered, the server's JavaScript memory (its caches, queues and
 * open promises) holds no code, no pass and no text of what was said without a name, so nothing of
 * them stands beside a person there. It proves nothing of memory that was given back and not yet
 * overwritten, nor of what lies outside of JavaScript: buffers of the network, the database's pages.
 */
describeOnBothDatabases('the memory of a server', (getPayload, { platform }) => {
  it('holds nothing of what was said without a name once it has answered', async () => {
    const payload = getPayload();
    const { mine, zhao } = await createOfficers(payload);
    const [receiving = ''] = await announceDays(payload, {
      ...{ actor: zhao, now },
      given: {
        ...{ request: randomUUID(), unit: mine.id, guests: mine.id, when: { day: '2026-12-10' } },
        ...{ begins: '08:00', ends: '12:30', minutes: 5, place: '会议室', host: '矿长' },
      },
    });
    const [key] = (await publicKeys(payload, now)).filter(({ purpose }) => purpose === 'appeal');
    if (!key) throw new Error('No key');
    const folder = await mkdtemp(path.join(tmpdir(), 'study-hall-heap-'));
    const server = fork('tests/fixtures/speakUnnamed.ts', [now.toISOString()], {
      env: { ...process.env, ...environmentText(platform().env) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const told = async () => {
      const [said] = (await once(server, 'message')) as [{ told?: unknown; problem?: string }];
      if (said.problem) throw new Error(said.problem);
      return said.told;
    };
    const ask = async (asked: Asked) => {
      server.send(asked);
      return told();
    };
    try {
      await told();
      const secrets = new Set<string>();
      for (let n = 0; n < PEOPLE; n += 1) {
        const learner = await createLearner(payload, { unit: mine.id });
        const passes = await drawnPasses(key.jwk, EACH, async (blinded) => {
          return (await ask({ act: 'draw', learner: learner.id, blinded })) as string[];
        });
        for (const [m, { prepared, signature, blinded }] of passes.entries()) {
          const code = randomBytes(16).toString('base64url');
          const text = `${randomUUID()}：第 ${n} 人的第 ${m} 件事`;
          const pass = { prepared, signature };
          if (m === 0) {
            const slot = new Date((8 * 60 + n * 5) * 60_000).toISOString().slice(11, 16);
            await ask({ act: 'visit', pass, code, receiving, slot });
          } else {
            const number = (await ask({ act: 'raise', pass, code, text, unit: mine.id })) as string;
            expect(await ask({ act: 'open', number, code })).toBe('registered');
          }
          for (const one of [code, prepared, signature, blinded, text]) secrets.add(one);
          secrets.add(digestOf(Buffer.from(prepared, 'base64url')));
        }
      }
      // The next request comes, so that nothing is only what happened to be last.
      await ask({ act: 'draw', learner: zhao.id, blinded: [randomBytes(256).toString('base64url')] }).catch(() => null); // prettier-ignore
      const file = path.join(folder, 'memory.heapsnapshot');
      await ask({ act: 'heap', file });
      const texts = await textsOf(file);
      // A search that finds nothing at all would prove nothing.
      for (const known of [mine.id, file]) {
        expect(texts.some((text) => text.includes(known))).toBe(true);
      }
      expect(texts.length).toBeGreaterThan(10_000);
      expect(holding([...texts, `before ${[...secrets][0] ?? ''} behind`], secrets)).toHaveLength(
        1,
      );
    } finally {
      server.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    }
  }, 240_000);
});
