import type { Payload } from 'payload';

import {
  coveringHalf,
  knownParts,
  partsOf,
  withoutCommonest,
} from '../../domain/search/knownParts.ts';
import { syllablesOf } from '../../domain/search/pinyinOf.ts';
import { searchRuns, type SearchRun } from '../../domain/search/searchRuns.ts';
import { withoutQuestions } from '../../domain/search/withoutQuestions.ts';
import type { SynonymGroup } from '../../domain/search/synonymGroup.ts';
import { wordingsOf } from '../../domain/search/wordingsOf.ts';
import type { Question } from './askIndex.ts';
import { countItems } from './countItems.ts';

/** Of more tokens no part is looked for: each costs the search server a question. */
const MOST_TOKENS = 20;
/** Short names have as many characters as this. */
const LONGEST_SHORT_NAME = 4;

const isOneSign = (run: SearchRun): boolean => run.length === 1 && /^[a-z0-9]$/.test(run[0] ?? '');
const isChinese = (token: string): boolean => /^\p{Script=Han}/u.test(token);

interface Typed {
  /** what was typed, in simplified characters; nothing asks for everything */
  text: string;
  /** what the one who asks may find */
  filter: string[];
  synonyms: readonly SynonymGroup[];
}

/**
 * The ways to ask for what was typed, the strictest first. Each further one is for when those
 * before it find nothing: a word that nothing has must not hide what the others would find, and
 * what is only like it must not follow what is meant. One letter or digit is looked for as it is, and
 * not in texts: half of all items have a syllable that begins with it, or a sentence that counts.
 */
export async function* questionsOf(
  payload: Payload,
  { text, filter, synonyms }: Typed,
): AsyncGenerator<Question> {
  const typed = searchRuns(text);
  if (text === '') yield { wordings: [typed] };
  if (typed.length === 0) return;
  if (typed.every(isOneSign)) {
    yield { wordings: [typed], within: ['title', 'topicNames', 'summary'] };
    return;
  }
  yield { wordings: wordingsOf(typed, synonyms) };
  yield* bySound(text);
  const runs = searchRuns(withoutQuestions(text));
  if (runs.flat().length > MOST_TOKENS) return;
  yield* inParts(payload, runs, { filter, synonyms });
  yield* asShortName(runs);
}

/** Other characters of the same sound are what a Chinese keyboard gives by mistake. */
function* bySound(text: string): Generator<Question> {
  const syllables = syllablesOf(text);
  if (syllables.length > 1) yield { wordings: [[syllables]], within: ['sound'] };
}

/** Whatever of it is known, without what most items have where no item has all of it. */
async function* inParts(
  payload: Payload,
  runs: readonly SearchRun[],
  { filter, synonyms }: Pick<Typed, 'filter' | 'synonyms'>,
): AsyncGenerator<Question> {
  const namesOf = (part: SearchRun) => wordingsOf([part], synonyms).flat();
  const parts = runs.flatMap(partsOf);
  if (parts.length === 0) return;
  const items = await countItems(payload, parts.flatMap(namesOf), filter);
  const itemsWith = (part: SearchRun) => Math.max(...namesOf(part).map(items));
  let known = coveringHalf(knownParts(runs, itemsWith), runs);
  while (known.length > 0) {
    const named = known.map(({ part }) => part);
    yield { wordings: wordingsOf(named, synonyms) };
    known = coveringHalf(withoutCommonest(known), runs);
  }
}

/** 劳合法 for 劳动合同法: its characters are all in the title, with others between. */
function* asShortName(runs: readonly SearchRun[]): Generator<Question> {
  const tokens = runs.flat();
  const isShort = tokens.length > 1 && tokens.length <= LONGEST_SHORT_NAME;
  if (!isShort || !tokens.every(isChinese)) return;
  yield { wordings: [tokens.map((token) => [token])], within: ['title', 'topicNames'] };
}
