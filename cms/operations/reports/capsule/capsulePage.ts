import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { checkCapsule } from '../../../domain/reports/capsule/checkCapsule.ts';
import type { Language } from '../../../text/language.ts';
import { ledgerWords } from '../../../text/ledger/ledgerWords.ts';
import { locales } from '../../../text/locales.ts';
import { policyWords } from '../../../text/policy/policyWords.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { capsuleStyle } from './capsuleStyle.ts';
import { showCapsule, type CapsuleTools } from './showCapsule.ts';

/** A page's parts around the lines of a capsule. */
interface CapsulePage {
  before: string;
  after: string;
  /** What the page is besides its lines, as `showCapsule` finds it in a browser. */
  frame: string;
}

/** So that no text ends the element it stands in. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page that a capsule is, in a language. Until its script has proved the lines it says
 * `broken`; the script stands before the lines, so that it runs where they were cut short. What it
 * may do is what its own hash allows: nothing is fetched, nothing else is run.
 */
export function capsulePage(language: Language): CapsulePage {
  const { capsule } = reportsWords[language];
  const { sources, kinds } = ledgerWords[language];
  const { causes, kinds: changes } = policyWords[language].target;
  const words: CapsuleTools['words'] = { ...capsule, sources, kinds, causes, changes };
  const script = [
    // Browsers learned Ed25519 in 2025; an office's PC or a phone may be years older.
    readFileSync(createRequire(import.meta.url).resolve('@noble/ed25519'), 'utf8'),
    // The two functions stand here as they are; both name nothing outside themselves.
    `const check = ${checkCapsule.toString()};`,
    `const show = ${showCapsule.toString()};`,
    'const ed = (signature, message, key) => verifyAsync(signature, message, key, { zip215: false });',
    `await show({ check, verify: ed, words: ${inScript(words)} });`,
  ].join('\n');
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(capsuleStyle)}`;
  const parts = [
    '<meta charset="utf-8" data-frame="">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" data-frame="">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" data-frame="">',
    '<meta name="robots" content="noindex" data-frame="">',
    `<title data-frame="">${capsule.page}</title>`,
    `<style data-frame="">${capsuleStyle}</style>`,
    `<script type="module" data-frame="">${script}</script>`,
    `<p id="notice" data-frame="">${capsule.notice}</p>`,
  ];
  const lines = '<script type="text/plain" id="capsule">';
  const lang = locales[language];
  return {
    before: `<!doctype html><html lang="${lang}" data-verdict="broken">${parts.join('')}${lines}`,
    after: '</script><hr id="end" hidden>',
    frame: ['CSS1Compat', 'UTF-8', lang, 'broken', ...parts, `${lines}</script>`].join('\n'),
  };
}
