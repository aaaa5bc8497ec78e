import { expect, it } from 'vitest';

import { answersProblem } from '../../../cms/domain/quiz/keyProblem.ts';
import { contentText } from '../../../cms/domain/content/contentText.ts';
import { isActiveSvg } from '../../../cms/domain/content/isActiveSvg.ts';
import { nominalMinutes } from '../../../cms/domain/content/nominalMinutes.ts';
import { slugify } from '../../../cms/domain/content/slugify.ts';
import { summarise } from '../../../cms/domain/content/summarise.ts';
import { isRight } from '../../../cms/domain/quiz/grade.ts';
import { isResponseTo } from '../../../cms/domain/quiz/response.ts';
import type { PaperQuestion } from '../../../cms/domain/quiz/paper.ts';
import { initials, pinyinOf } from '../../../cms/domain/search/pinyinOf.ts';
import { simplify } from '../../../cms/domain/search/simplify.ts';
import { isDay } from '../../../cms/domain/shanghai.ts';
import { MARK } from '../../../cms/domain/search/markFound.ts';
import { buildSearchDocument } from '../../../cms/search/buildSearchDocument.ts';
import { preferredLanguage } from '../../../cms/text/preferredLanguage.ts';
import { requestPath } from '../../../cms/server/http/requestPath.ts';
import { safeNext } from '../../../site/server/accounts/safeNext.ts';
import { markedParts } from '../../../site/server/search/markedParts.ts';
import { beatSitting } from '../../../site/server/study/beatSitting.ts';
import { lexicalText } from '../../fixtures/lexicalText.ts';

const LENGTH = 1_000_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));

/**
 * The clock is the only judge here, and a generous one: what is linear takes a fraction of a
 * second for a megabyte, what is quadratic takes minutes, on any machine.
 */
const GENEROUS_MS = 30_000;

/** A megabyte of what each kind of expression finds hardest. */
const texts: Record<string, string> = {
  'a word that never ends': repeated('a'),
  'sentences that never end': repeated('学习 '),
  'nothing but ends': repeated('。'),
  'an end after each word': repeated('学。'),
  'nothing but spaces': repeated(' '),
  'spaces with a word behind': `${repeated(' ')}a`,
  'nothing but lines': repeated('\n'),
  'nothing but hyphens': `a${repeated('-')}b`,
  'nothing but slashes': repeated('/'),
  'digits behind hyphens': repeated('-1'),
  'open brackets': repeated('<('),
  'marks that never close': repeated(MARK.open),
  'halves of characters': repeated('\uD83D'),
  'beginnings of scripts': repeated('<scrip'),
  'handlers without a value': ` on${repeated('a')}`,
  'many handlers without a value': repeated(' ona'),
  'a handler and spaces': ` ona${repeated(' ')}`,
  'a link and spaces': `href=${repeated(' ')}`,
  'many links without a target': repeated('href="'),
};

const bodyOf = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ text }] }] },
});

const fillIn = (text: string): PaperQuestion => ({
  id: 'q',
  type: 'fill-in',
  stem: '',
  explanation: '',
  key: { texts: [text] },
});

const documentOf = (text: string) =>
  buildSearchDocument('articles', {
    id: 'a',
    title: text,
    summary: text.slice(0, 300),
    body: lexicalText(text),
    audience: ['all'],
    createdAt: '2026-01-01',
    updatedAt: '2026-01-01',
  });

/** Every rule and parser that meets text of any length. */
const readers: Record<string, (text: string) => unknown> = {
  contentText: (text) => contentText(bodyOf(text)),
  nominalMinutes,
  summarise,
  slugify,
  pinyinOf,
  initials,
  simplify,
  searchDocument: documentOf,
  answersProblem: (text) => answersProblem('fill-in', [text]),
  isRight: (text) => isRight(fillIn('安全'), text),
  isResponseTo: (text) => isResponseTo(fillIn('安全'), text),
  isDay,
  isActiveSvg,
  requestPath,
  preferredLanguage: (text) => preferredLanguage(text, text),
  markedParts,
  safeNext,
  beatSitting: (text) => beatSitting(`/study/sessions/${text}/beats`),
};

it.each(Object.entries(readers))(
  '%s comes to its end over a megabyte of the worst text',
  (_, read) => {
    for (const text of Object.values(texts)) read(text);
  },
  GENEROUS_MS,
);

it('reads blocks nested however deep, and every word once', () => {
  let node: object = { type: 'text', text: '底' };
  for (let depth = 0; depth < LENGTH / 10; depth += 1) {
    node = { type: 'list', children: [node] };
  }
  expect(contentText({ root: node })).toBe('底');
});

it('indexes no more of a text than the search reads', () => {
  const { shownBody } = documentOf(repeated('学'));
  expect(shownBody).toHaveLength(65_535);
});
