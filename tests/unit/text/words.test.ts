import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { certificateWords } from '../../../cms/text/certificates/certificateWords.ts';
import { ledgerWords } from '../../../cms/text/ledger/ledgerWords.ts';
import { cjkIn } from './cjkIn.ts';

const rooms = globSync('{cms,site}/text/*/zh.ts').map((file) => path.dirname(file));

/** The names of all sentences, `refusals.busy`. */
function namesIn(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? namesIn(value, `${prefix}${name}.`)
      : [`${prefix}${name}`],
  );
}

async function wordsOf(room: string, language: 'zh' | 'en'): Promise<object> {
  const file = path.resolve(room, `${language}.ts`);
  const found: Record<typeof language, object> = await import(file);
  return found[language];
}

it.each(rooms)('%s says everything in both languages', async (room) => {
  const [zh, en] = await Promise.all([wordsOf(room, 'zh'), wordsOf(room, 'en')]);
  expect(namesIn(en).sort()).toEqual(namesIn(zh).sort());
});

it.each(rooms)('%s says no English in Chinese characters', async (room) => {
  const file = `${room}/en.ts`;
  expect(await cjkIn(file, readFileSync(file, 'utf8'))).toEqual([]);
});

it('no two rooms refuse by the same code', async () => {
  const refusals = await Promise.all(
    rooms.map(async (room) => {
      const words: { refusals?: object } = await wordsOf(room, 'zh');
      return Object.keys(words.refusals ?? {});
    }),
  );
  const codes = refusals.flat();
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
});

it('puts no curly quotes on paper, which its Chinese font draws as wide as a character', () => {
  const { proof, total, foot } = ledgerWords.en.record;
  const sums = { year: 2026, earned: '1', target: '80', missing: '79' };
  const whose = { name: 'N', year: 2026, madeOn: '2026-11-25', digest: 'd' };
  const lines = [proof(2026, 3), total(sums), total({ ...sums, missing: null }), foot(whose)];
  const { title, staffNumber, sentence, number, check, seal, foot: end } = certificateWords.en;
  const reached = { year: 2026, earned: '82.5', target: '80' };
  lines.push(title, staffNumber('1'), sentence(reached), number('1'), check, seal, end('p', 'd'));
  expect(lines.join('\n')).not.toMatch(/[‘’“”]/);
});
