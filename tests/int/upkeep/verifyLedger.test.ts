import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Breach } from '../../../cms/domain/ledger/breach.ts';
import { issueCertificate } from '../../../cms/operations/ledger/certificates/issueCertificate.ts';
import { awardCredit } from '../../../cms/operations/ledger/awardCredit.ts';
import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { insertEntry } from '../../../cms/operations/ledger/insertEntry.ts';
import { projectLearnerYear } from '../../../cms/operations/ledger/projectLearnerYear.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readPolicyOn } from '../../../cms/operations/policy/readPolicyOn.ts';
import { recordBeat } from '../../../cms/operations/study/recordBeat.ts';
import { repairRecentProjections } from '../../../cms/operations/upkeep/repairRecentProjections.ts';
import { startSitting } from '../../../cms/operations/study/startSitting.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import { streamEntries } from '../../../cms/operations/ledger/streamEntries.ts';
import { verifyLedger } from '../../../cms/operations/upkeep/verifyLedger.ts';
import type { User } from '../../../cms/payload-types.ts';
import { createArticle, createPolicy } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { onlineEvidence } from '../../fixtures/onlineEvidence.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

const MINUTE = 60_000;
const began = Date.parse('2026-03-02T01:00:00Z');

/** Reads an article of two minutes to its end, with a report a minute. */
async function read(payload: Payload, learner: User, at: number): Promise<void> {
  const article = await createArticle(payload, {}, 800);
  const { session: token } = await startSitting(payload, {
    learner,
    collection: 'articles',
    id: article.id,
    now: new Date(at),
  });
  for (const seq of [1, 2]) {
    await recordBeat(payload, {
      learner: learner.id,
      token,
      beat: { seq, activeMs: seq * MINUTE, coverage: seq / 2, visible: true },
      now: new Date(at + seq * MINUTE),
    });
  }
}

async function prove(payload: Payload, repair = false) {
  const breaches: Breach[] = [];
  const verdict = await verifyLedger(payload, {
    now: new Date(),
    onBreach: (one) => breaches.push(one),
    repair,
  });
  return { verdict, codes: breaches.map(({ code }) => code), breaches };
}

describeOnBothDatabases('ledger:verify', (getPayload) => {
  let people: Awaited<ReturnType<typeof createCompany>>;

  beforeAll(async () => {
    const payload = getPayload();
    people = await createCompany(payload);
    await createPolicy(payload, { version: 'p1' });
    await read(payload, people.miner, began);
    await read(payload, people.miner, began + 10 * MINUTE);
    await read(payload, people.teamMember, began);
    const training = await payload.create({
      collection: 'class-sessions',
      data: {
        title: '安全培训',
        kind: 'class',
        day: '2026-03-03',
        slots: ['morning', 'afternoon'],
        unit: people.mine.id,
        attendees: [people.miner.id],
        status: 'confirmed',
      },
    });
    const [entry] = await readEntries(payload, { learner: people.miner.id, year: 2026 });
    expect(entry?.sourceId).toBe(training.id);
    const correct = { actor: people.trainer, learner: people.miner.id, now: new Date() };
    await correctLedger(payload, {
      ...correct,
      correction: { kind: 'reversal', entry: entry?.id ?? '', reason: '本人当天请假' },
    });
    const adjusted = { year: 2026, units: 40, reason: '补记外出学习', request: 'r1' };
    await correctLedger(payload, { ...correct, correction: { kind: 'adjustment', ...adjusted } });
  });

  it('finds nothing wrong with what the platform itself wrote', async () => {
    const { verdict, breaches } = await prove(getPayload());
    expect(breaches).toEqual([]);
    expect(verdict).toEqual({ entries: 6, learners: 2, breaches: 0, repaired: 0 });
  });

  it('reads every entry once, whatever the size of the batches', async () => {
    for (const size of [1, 2, 3, 100]) {
      const seen: string[] = [];
      let upTo: string | null = '';
      for await (const batch of streamEntries(getPayload(), size)) {
        expect(batch.range.after ?? '').toBe(upTo);
        upTo = batch.range.upTo;
        seen.push(
          ...batch.entries.map(({ learner, seq }) => `${learner} ${String(seq).padStart(3)}`),
        );
      }
      expect(upTo).toBeNull();
      expect(seen).toHaveLength(6);
      expect(seen).toEqual([...new Set(seen)].sort());
    }
  });

  it('names a stale sum and a missing one, and repairs both', async () => {
    const payload = getPayload();
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'learner-years',
      where: { learner: { equals: people.miner.id }, year: { equals: 2026 } },
    });
    const id = docs[0]?.id ?? '';
    await compareAndSet(payload, 'learner-years', [{ id, expect: {}, set: { earnedUnits: 9999 } }]);
    await payload.db.deleteMany({
      collection: 'learner-years',
      where: { learner: { equals: people.teamMember.id } },
    });
    expect((await prove(payload)).codes).toEqual(['projection-stale', 'projection-stale']);
    expect((await prove(payload, true)).verdict).toMatchObject({ breaches: 0, repaired: 2 });
    expect((await prove(payload)).codes).toEqual([]);
  });

  it('is mended at the start after a crash between award and sum', async () => {
    const payload = getPayload();
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'learner-years',
      where: { learner: { equals: people.miner.id }, year: { equals: 2026 } },
    });
    await compareAndSet(payload, 'learner-years', [
      { id: docs[0]?.id ?? '', expect: {}, set: { earnedUnits: 0, onlineUnits: 0 } },
    ]);
    expect(await repairRecentProjections(payload, new Date())).toBe(1);
    expect(await repairRecentProjections(payload, new Date())).toBe(0);
  });

  describe('after somebody has been at the database', () => {
    it('names an award without a sitting behind it', async () => {
      const payload = getPayload();
      const { forester } = people;
      await awardCredit(payload, {
        learner: forester.id,
        source: { collection: 'articles', id: 'forged', title: '伪造' },
        units: 25,
        day: '2026-03-04',
        policy: await readPolicyOn(payload, '2026-03-04'),
        evidence: onlineEvidence(),
        now: new Date('2026-03-04T01:00:00Z'),
      });
      expect((await prove(payload)).codes).toEqual(['session-missing']);
    });

    it('names a number left out and a correction nobody signed', async () => {
      const payload = getPayload();
      await insertEntry(payload, {
        learner: people.forester.id,
        year: 2026,
        seq: 3,
        key: 'adjustment:forged',
        kind: 'adjustment',
        units: 8000,
        day: '2026-03-05',
        at: '2026-03-05T01:00:00.000Z',
        sourceKind: 'adjustment',
        sourceTitle: '补记',
        policy: 'p1',
      });
      await projectLearnerYear(payload, {
        learner: people.forester.id,
        year: 2026,
        now: new Date(),
      });
      const { codes } = await prove(payload);
      expect(codes).toEqual(['session-missing', 'seq-gap', 'unsigned']);
    });

    it('names time that nobody can have had', async () => {
      const payload = getPayload();
      const { docs } = await payload.db.find<{ id: string }>({
        collection: 'study-sessions',
        where: { learner: { equals: people.teamMember.id } },
      });
      await compareAndSet(payload, 'study-sessions', [
        { id: docs[0]?.id ?? '', expect: {}, set: { activeMs: 3 * MINUTE } },
      ]);
      expect((await prove(payload)).codes).toContain('time-exceeds-clock');
    });

    it('names a certificate whose entries were altered, however well the sums agree', async () => {
      const payload = getPayload();
      const { id: learner } = await createLearner(payload, { unit: people.team.id });
      const now = new Date();
      const adjusted = { year: 2026, units: 8000, reason: '核对纸质台账', request: 'certified' };
      const correction = { kind: 'adjustment', ...adjusted } as const;
      await correctLedger(payload, { actor: people.trainer, learner, correction, now });
      const { number } = await issueCertificate(payload, { learner, year: 2026, now });
      expect((await prove(payload)).codes).not.toContain('certificate-differs');
      const [entry] = await readEntries(payload, { learner, year: 2026 });
      const change = { id: entry?.id ?? '', expect: {}, set: { units: 7900 } };
      await compareAndSet(payload, 'credit-entries', [change]);
      await projectLearnerYear(payload, { learner, year: 2026, now });
      const { breaches } = await prove(payload);
      expect(breaches.filter((breach) => breach.learner === learner)).toMatchObject([
        { code: 'certificate-differs', year: 2026, expected: ['certified', { number }] },
      ]);
    });
  });
});
