import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import vm from 'node:vm';

import { verifyAsync } from '@noble/ed25519';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import type { CapsuleLine, EntryLine } from '../../../cms/domain/reports/capsule/capsuleLine.ts';
import { chainCapsule } from '../../../cms/domain/reports/capsule/chainCapsule.ts';
import { checkCapsule, type Verify } from '../../../cms/domain/reports/capsule/checkCapsule.ts';
import { keyFingerprint } from '../../../cms/domain/reports/capsule/keyFingerprint.ts';

const frame = 'page';
const PEOPLE = 8;
const ENTRIES = 6;

const newKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const open = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { privateKey, open, hex: open.toString('hex') };
};
const platform = newKey();

const entryOf = (person: number, seq: number): EntryLine => ({
  ...{ t: 'entry', id: `e-${person}-${seq}`, seq, day: '2026-03-01', at: '2026-03-01T04:00:00Z' },
  ...{ kind: 'award', source: 'online', title: `安全 </script> 第 ${seq} 课`, units: 25 },
  ...{ policy: '1', reason: null, by: null, reverses: null },
});

const blockOf = (person: number, entries: readonly EntryLine[], earnedUnits: number) =>
  [
    {
      ...{ t: 'person', id: `p-${person}`, name: `学员${person}`, staffNumber: `S${person}` },
      ...{ unit: '矿', earnedUnits, entries: entries.length, targetUnits: 8000 },
      bySource: { online: earnedUnits, class: 0, field: 0, quiz: 0, adjustment: 0 },
      target: [{ from: '2026-01-01', to: '2026-12-31', units: 8000, why: '全年在岗' }],
    },
    ...entries,
  ] satisfies CapsuleLine[];

interface Made {
  key?: typeof platform;
  /** The key the head names, where it isn't the one that signs. */
  named?: string;
  /** Told of the first person beyond what the entries give. */
  extra?: number;
}

function makeCapsule({ key = platform, named = key.hex, extra = 0 }: Made = {}): string {
  const chain = chainCapsule();
  let text = chain.block([
    {
      ...{ t: 'header', version: 1, platform: '政工学堂', unit: '矿', unitPath: '矿', year: 2026 },
      ...{ madeAt: '2026-11-20T00:00:00.000Z', madeBy: '管理员', key: named },
    },
    { t: 'policy', ...defaultPolicy },
  ]);
  for (let person = 0; person < PEOPLE; person += 1) {
    const entries = Array.from({ length: ENTRIES }, (_, n) => entryOf(person, n + 1));
    text += chain.block(blockOf(person, entries, ENTRIES * 25 + (person === 0 ? extra : 0)));
  }
  const end = chain.end({
    ...{ people: PEOPLE, entries: PEOPLE * ENTRIES, earnedUnits: PEOPLE * ENTRIES * 25 },
    ...{ targetUnits: PEOPLE * 8000, frame: createHash('sha256').update(frame).digest('hex') },
  });
  return `${text}${end}\t${sign(null, Buffer.from(end), key.privateKey).toString('hex')}`;
}

const capsule = makeCapsule();
const lines = capsule.split('\n');
const lineOf = (id: string) => lines.findIndex((line) => line.includes(`"id":"${id}"`));

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/** Node's own, thrice as quick as what a capsule takes with it. */
const nodeVerify: Verify = async (signature, message, key) => {
  const der = Buffer.concat([SPKI, key]);
  return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature); // prettier-ignore
};
const carriedVerify: Verify = (signature, message, key) =>
  verifyAsync(signature, message, key, { zip215: false });
const check = (text: string, changed: { whole?: boolean; frame?: string; verify?: Verify } = {}) =>
  checkCapsule({ text, whole: true, frame, verify: nodeVerify, ...changed });

it('holds as it was made, whatever the line ends became, and gives every total again', async () => {
  const report = await check(capsule, { verify: carriedVerify });
  expect(report.breaks).toEqual([]);
  expect(report.verdict).toBe('sound');
  expect(report.fingerprint).toBe(keyFingerprint(platform.open));
  expect(report.people.map(({ earnedUnits, targetUnits }) => [earnedUnits, targetUnits])).toEqual(
    Array.from({ length: PEOPLE }, () => [150, 8000]),
  );
  expect(report.policies.map(({ version }) => version)).toEqual(['default']);
  expect((await check(capsule.replaceAll('\n', '\r\n'))).verdict).toBe('sound');
  expect(capsule).not.toContain('<');
});

it('finds each of a thousand changed bytes, and in its own line', async () => {
  const bytes = Buffer.from(capsule);
  const lineAt = (place: number) => bytes.subarray(0, place).toString('latin1').split('\n').length;
  const missed: unknown[] = [];
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (place, difference) => {
        const changed = Buffer.from(bytes);
        changed[place] = ((bytes[place] ?? 0) + difference) % 256;
        // To a browser every end of a line is the same, so that is no change.
        fc.pre(bytes[place] !== 10 || changed[place] !== 13);
        const { verdict, breaks } = await check(new TextDecoder().decode(changed));
        const line = lineAt(place);
        if (verdict === 'broken' && breaks[0]?.line === line) found += 1;
        else missed.push({ place, line, to: changed[place], breaks });
      },
    ),
    { numRuns: 1000, seed: 2026 },
  );
  expect(missed).toEqual([]);
  expect(found).toBe(1000);
}, 60_000);

it('names the entry that was changed, whose it is, and that alone', async () => {
  const at = lineOf('e-3-4');
  const raised = lines[at]?.replace('"units":25', '"units":95') ?? '';
  const { breaks } = await check(lines.with(at, raised).join('\n'));
  expect(breaks).toHaveLength(1);
  expect(breaks[0]).toMatchObject({
    ...{ code: 'changed', line: at + 1 },
    person: { name: '学员3' },
    what: { id: 'e-3-4', units: 95 },
  });
});

const swapped = (all: string[], at: number, size: number) => {
  const one = all.slice(at, at + size);
  return all.toSpliced(at, size).toSpliced(at + size, 0, ...one);
};

it.each<[string, (text: string[]) => string[], [string, number]]>([
  ['an entry left out', (all) => all.toSpliced(lineOf('e-2-3'), 1), ['order', lineOf('e-2-3') + 1]],
  ['the last entry of a person left out', (all) => all.toSpliced(lineOf('e-2-6'), 1), ['seal', lineOf('e-2-6') + 1]], // prettier-ignore
  ['two entries swapped', (all) => swapped(all, lineOf('e-2-3'), 1), ['order', lineOf('e-2-3') + 1]], // prettier-ignore
  ['an entry twice', (all) => all.toSpliced(lineOf('e-5-1'), 0, all[lineOf('e-5-1')] ?? ''), ['order', lineOf('e-5-1') + 2]], // prettier-ignore
  ['a person left out', (all) => all.toSpliced(lineOf('p-4'), ENTRIES + 2), ['order', lineOf('p-4') + 1]], // prettier-ignore
  ['two people swapped', (all) => swapped(all, lineOf('p-4'), ENTRIES + 2), ['order', lineOf('p-4') + 1]], // prettier-ignore
  ['the end left out', (all) => all.slice(0, -1), ['cut', lines.length - 1]],
  ['half of it', (all) => all.slice(0, lineOf('e-4-2')), ['cut', lineOf('e-4-2')]],
  ['nothing at all', () => [], ['form', 1]],
])('%s is found and located', async (_, change, expected) => {
  const { breaks } = await check(change(lines).join('\n'));
  expect(breaks.map(({ code, line }) => [code, line])).toContainEqual(expected);
});

it('is cut short wherever it ends before its end', async () => {
  for (const left of [0, 1, 64, 129, 600, 5_000, capsule.length - 1]) {
    const { verdict, breaks } = await check(capsule.slice(0, capsule.length - left), { whole: false }); // prettier-ignore
    expect(verdict).toBe('broken');
    expect(breaks.map(({ code }) => code)).toContain('cut');
  }
});

it('does not hold by another key, nor in another page, nor with a sum of its own', async () => {
  const other = newKey();
  const replaced = makeCapsule({ key: other, named: platform.hex });
  for (const one of [nodeVerify, carriedVerify]) {
    const { breaks } = await check(replaced, { verify: one });
    expect(breaks).toMatchObject([{ code: 'signature', line: lines.length }]);
  }
  // Made anew as a whole it holds in itself: the fingerprint is what tells it apart.
  const forged = await check(makeCapsule({ key: other }));
  expect(forged.fingerprint).not.toBe(keyFingerprint(platform.open));
  expect((await check(capsule, { frame: 'pagE' })).breaks).toMatchObject([{ code: 'frame' }]);
  const { breaks } = await check(makeCapsule({ extra: 25 }));
  expect(breaks).toMatchObject([{ code: 'sum', person: { name: '学员0' } }]);
});

it('names nothing outside itself: it goes into the page as it stands', async () => {
  const context = vm.createContext({ crypto, TextEncoder, capsule, frame });
  const told: unknown = await vm.runInContext(
    `(${checkCapsule.toString()})({ text: capsule, whole: true, frame, verify: async () => true })
      .then(({ verdict }) => verdict)`,
    context,
  );
  expect(told).toBe('sound');
});
