import { afterEach, expect, it, vi } from 'vitest';

import { digestOf } from '../../../cms/domain/passes/digestOf.ts';
import { passAllowance } from '../../../cms/domain/passes/passAllowance.ts';
import { passMonth } from '../../../cms/domain/passes/passMonth.ts';
import { registerAppeal } from '../../../cms/operations/appeals/registerAppeal.ts';
import { checkPass } from '../../../cms/operations/passes/checkPass.ts';
import { drawPasses } from '../../../cms/operations/passes/drawPasses.ts';
import { publicKeys } from '../../../cms/operations/passes/publicKeys.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { drawnPasses } from '../../fixtures/drawnPasses.ts';
import { everyRow } from '../../fixtures/everyRow.ts';
import { createLearner, createUnit } from '../../fixtures/people.ts';

const PEOPLE = 50;
afterEach(() => vi.restoreAllMocks());

const now = new Date('2026-11-24T02:34:56.789Z');
const month = passMonth(now);

describeOnBothDatabases('five hundred matters without a name', (getPayload) => {
  it('of fifty people lead to none of them, whoever has the database and its keys', async () => {
    const payload = getPayload();
    const unit = await createUnit(payload);
    const [key] = (await publicKeys(payload, now)).filter(({ purpose }) => purpose === 'appeal');
    if (!key) throw new Error('No key');
    const said: unknown[] = [];
    for (const level of ['info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(payload.logger, level).mockImplementation((...words: unknown[]) => said.push(words));
    }
    const people = [];
    for (let n = 0; n < PEOPLE; n += 1) {
      const person = await createLearner(payload, { unit: unit.id, name: `职工第${n}号` });
      const asked = { learner: person.id, purpose: 'appeal', month, now } as const;
      const passes = await drawnPasses(key.jwk, passAllowance('appeal'), (blinded) =>
        drawPasses(payload, { ...asked, blinded }),
      );
      people.push({ person, passes });
    }
    const cases = people
      .flatMap(({ passes }) => passes)
      .map((pass, n) => ({ pass, text: `第 ${n + 1} 件事` }));
    expect(cases).toHaveLength(500);
    const raise = async ({ pass: { prepared, signature }, text }: (typeof cases)[number]) => {
      const pass = { prepared, signature };
      const { mark } = await checkPass(payload, { purpose: 'appeal', pass, now });
      const matter = { category: 'life', text, place: '', unit: unit.id };
      const by = { mode: 'anonymous', mark } as const;
      return { mark, ...(await registerAppeal(payload, { matter, by, code: null, now })) };
    };
    // In the order in which they were drawn, which is the worst.
    const raised = [];
    for (const one of cases) raised.push(await raise(one));
    expect(new Set(raised.map(({ number }) => number)).size).toBe(500);
    for (const again of cases.filter((_, n) => n % 10 === 0)) {
      await expect(raise(again)).rejects.toMatchObject({ status: 409, code: 'pass-used' });
    }

    const rows = await everyRow(payload);
    const ofCases = new Set(raised.flatMap(({ number, mark, code }) => [number, mark, code]));
    for (const { pass } of cases) ofCases.add(pass.prepared).add(pass.signature);
    const ofPeople = new Set(
      people.flatMap(({ person, passes }) => [
        ...[person.id, person.name, person.staffNumber ?? ''],
        ...passes.map(({ blinded }) => digestOf(Buffer.from(blinded, 'base64url'))),
      ]),
    );
    const wordsOf = (row: string) => row.match(/[\p{L}\d_-]+/gu) ?? [];
    const telling = [...rows].filter(([id, row]) => {
      const words = wordsOf(`${id} ${row}`);
      return words.some((one) => ofCases.has(one)) && words.some((one) => ofPeople.has(one));
    });
    expect(telling.map(([id]) => id)).toEqual([]);
    // A search that finds neither would prove nothing.
    const found = (words: ReadonlySet<string>) =>
      [...rows].filter(([, row]) => wordsOf(row).some((one) => words.has(one))).length;
    expect([found(ofCases), found(ofPeople) >= PEOPLE]).toEqual([500, true]);
    expect(said).toEqual([]);
  }, 180_000);
});
