import { NEVER_DUE } from '../../../cms/operations/appeals/rowOf.ts';
import type { Appeal } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { appealsPageWords } from '../../text/appeals/appealsPageWords.ts';
import { sayDue } from '../../text/appeals/sayDue.ts';

type Own = Pick<Appeal, 'state' | 'due'> & { firstAt?: number | null };

/** How many of one's own cases are open, and what is due next of them. */
export function sayOpen(language: Language, mine: readonly Own[], now: Date): string {
  const { home: words } = appealsPageWords[language];
  if (mine.length === 0) return words.none;
  const open = mine.filter(({ state }) => state !== 'closed');
  if (open.length === 0) return words.allDone;
  const [next] = open.toSorted((a, b) => a.due - b.due);
  if (!next || next.due >= NEVER_DUE) return words.open(open.length);
  return words.openDue(
    open.length,
    sayDue(language, { due: next.due, firstAt: next.firstAt ?? null }, now),
  );
}
