import type { SearchRun } from './searchRuns.ts';
import { searchTokens, type SearchToken } from './searchTokens.ts';

/** Around what is found; the page turns them into `<mark>` after escaping the rest. */
export const MARK = { open: '\u0002', close: '\u0003' };

/** Characters of a text that are shown around what is found in it. */
const BEFORE = 30;
const SHOWN = 100;
const LEFT_OUT = '…';

interface Place {
  from: number;
  to: number;
}

/** A single word may be the beginning of one, as it is where it is searched. */
const begins = (run: SearchRun, token: SearchToken): boolean =>
  run.length === 1 && /^[a-z]{2}/.test(run[0] ?? '') && token.form.startsWith(run[0] ?? '');

function placesOf(text: string, runs: readonly SearchRun[]): Place[] {
  const tokens = searchTokens(text);
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const longest = runs
      .filter((run) => isAt(tokens, at, run))
      .reduce((length, run) => Math.max(length, run.length), 0);
    const [first, last] = [tokens[at], tokens[at + longest - 1]];
    if (longest === 0 || !first || !last) continue;
    places.push({ from: first.from, to: last.to });
    at += longest - 1;
  }
  return places;
}

function isAt(tokens: readonly SearchToken[], at: number, run: SearchRun): boolean {
  return run.every((form, step) => {
    const token = tokens[at + step];
    if (!token || (step > 0 && token.from !== tokens[at + step - 1]?.to)) return false;
    return token.form === form || begins(run, token);
  });
}

function mark(text: string, places: readonly Place[]): string {
  let marked = '';
  let end = 0;
  for (const { from, to } of places) {
    marked += text.slice(end, from) + MARK.open + text.slice(from, to) + MARK.close;
    end = to;
  }
  return marked + text.slice(end);
}

/**
 * A text with what was looked for between MARK.open and MARK.close.
 *
 * @returns the text as it is where nothing of it is found
 */
export function markFound(text: string, runs: readonly SearchRun[]): string {
  return mark(text, placesOf(text, runs));
}

/** The part of a long text in which something is found, marked; undefined where nothing is. */
export function excerptFound(text: string, runs: readonly SearchRun[]): string | undefined {
  const places = placesOf(text, runs);
  const [first] = places;
  if (!first) return undefined;
  const from = Math.max(0, first.from - BEFORE);
  const to = Math.max(from + SHOWN, first.to);
  const within = places
    .filter((place) => place.to <= to)
    .map((place) => ({ from: place.from - from, to: place.to - from }));
  return [
    from > 0 ? LEFT_OUT : '',
    mark(text.slice(from, to), within),
    to < text.length ? LEFT_OUT : '',
  ].join('');
}
