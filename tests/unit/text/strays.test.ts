import { globSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { cjkIn } from './cjkIn.ts';

/** Where sentences are kept. */
const MESSAGES = ['cms/text/', 'site/text/'];

/** Data and what others have made: nothing in them is a sentence of the platform's code. */
const NOT_CODE = ['seed/content/', 'cms/migrations/', 'cms/.next/', 'cms/payload-types.ts'];

/** What stays Chinese in code, and why; `all` where a whole file does. */
const ALLOWED: Record<string, { reason: string; texts: string[] | 'all' }> = {
  'cms/components/Seal/Icon.tsx': { reason: 'the seal is a drawing', texts: ['学'] },
  'cms/components/Seal/Logo.tsx': { reason: 'the seal is a drawing', texts: ['学'] },
  'cms/config.ts': {
    reason: 'Payload takes one title for all languages',
    texts: ["' · 政工学堂'"],
  },
  'cms/domain/quiz/bank/markedParts.ts': {
    reason: 'marks that part a cell are read and written, never said',
    texts: 'all',
  },
  'cms/domain/quiz/plainText.ts': {
    reason: 'signs of punctuation are compared in answers, never said',
    texts: 'all',
  },
  'cms/domain/search/numeralOf.ts': {
    reason: 'the signs of numerals are read in texts and questions, never said',
    texts: 'all',
  },
  'cms/domain/search/withoutQuestions.ts': {
    reason: 'words that only ask are taken out of questions, never said',
    texts: 'all',
  },
  'cms/server/commands/install.mjs': {
    reason: 'runs before there are dependencies, on any Node; each line is in both languages',
    texts: 'all',
  },
  'seed/seedYear.ts': { reason: 'demo content', texts: 'all' },
};

const files = globSync(['{cms,site,seed}/**/*.{ts,tsx,mjs,astro}', 'astro.config.mjs']).filter(
  (file) => ![...MESSAGES, ...NOT_CODE].some((folder) => file.startsWith(folder)),
);

it('reads strings, templates and markup, and neither comments nor patterns', async () => {
  const code = "// 注释\nconst a = '甲', b = `乙${a}丙`, c = /丁/, d = bilingual('戊', 'e');";
  expect(await cjkIn('a.ts', code)).toEqual(["'甲'", '`乙${', '}丙`']);
  const page = '---\n// 注释\nconst a = "甲";\n---\n<!-- 注释 --><p title="乙">{a}丙</p>';
  expect(await cjkIn('a.astro', page)).toEqual(['"甲"', '"乙"', '丙']);
});

it.each(files)('%s has no sentence outside the message files', async (file) => {
  const found = await cjkIn(file, readFileSync(file, 'utf8'));
  const allowed = ALLOWED[file]?.texts ?? [];
  expect(allowed === 'all' ? [] : found.filter((text) => !allowed.includes(text))).toEqual([]);
});

it('allows nothing that is gone', () => {
  expect(Object.keys(ALLOWED).filter((file) => !files.includes(file))).toEqual([]);
});
