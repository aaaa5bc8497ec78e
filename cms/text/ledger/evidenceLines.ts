import { readEvidence, type ToldEvidence } from '../../domain/ledger/evidence.ts';
import { formatClock } from '../formatClock.ts';
import { formatDate } from '../formatDate.ts';
import { formatTime } from '../formatTime.ts';
import type { Language } from '../language.ts';
import type { EvidencedEntry } from './describeEvidence.ts';
import { ledgerWords } from './ledgerWords.ts';
import { slotNames } from './slotNames.ts';

/** What the lines are made from; a stored entry has it all. */
export interface ToldEntry extends EvidencedEntry {
  id: string;
  /** ISO instant. */
  at: string;
  policy: string;
}

export interface EvidenceLine {
  name: string;
  text: string;
  /** Somebody's own words, in the language of content. */
  own?: boolean;
}

const percent = (share: number): string => `${Math.floor(share * 100 + 1e-6)}%`;
const moment = (language: Language, at: string): string =>
  `${formatDate(language, at)} ${formatTime(language, at)}`;

/** A line of a part that may be missing. */
const line = <T>(
  name: string,
  value: T | null | undefined,
  text: (value: T) => string,
): EvidenceLine[] => (value === undefined || value === null ? [] : [{ name, text: text(value) }]);

/** How each piece of evidence is told; what is not named here is for machines only. */
function tell(language: Language, evidence: ToldEvidence): EvidenceLine[] {
  const { names, ...words } = ledgerWords[language].evidence;
  const at = (instant: string) => moment(language, instant);
  switch (evidence.kind) {
    case 'online': {
      const { requiredSeconds, requiredCoverage } = evidence;
      return [
        ...line(startName(language, evidence), evidence.startedAt, at),
        ...line(names.completedAt, evidence.completedAt, at),
        ...line(names.sittings, evidence.sittings, words.sittings),
        ...line(names.activeSeconds, evidence.activeSeconds, (seconds) =>
          words.activeSeconds(
            formatClock(seconds),
            requiredSeconds ? formatClock(requiredSeconds) : undefined,
          ),
        ),
        ...line(names.coverage, evidence.coverage, (share) =>
          words.coverage(percent(share), requiredCoverage ? percent(requiredCoverage) : undefined),
        ),
        ...scoreLine(language, evidence),
        ...line(names.session, evidence.session, String),
        ...line(names.attempt, evidence.attempt, String),
      ];
    }
    case 'quiz':
      return [
        ...line(names.startedAt, evidence.startedAt, at),
        ...line(names.submittedAt, evidence.submittedAt, at),
        ...line(names.number, evidence.number, words.number),
        ...line(names.onPaper, evidence.form, words.form),
        ...scoreLine(language, evidence),
        ...line(names.attempt, evidence.attempt, String),
      ];
    case 'class':
    case 'field':
      return [
        ...line(names.day, evidence.day, (day) => formatDate(language, day)),
        ...line(names.slots, evidence.slots, (slots) => slotNames(language, slots)),
        ...(evidence.slots ? [] : line(names.slots, evidence.halfDays, words.halfDays)),
        ...line(names.place, evidence.place, String).map((place) => ({ ...place, own: true })),
      ];
  }
}

/**
 * Entries from before sittings were counted tell only when the last one began, beside the time
 * of all: where that can't be one stay, it is said.
 */
function startName(language: Language, told: Extract<ToldEvidence, { kind: 'online' }>): string {
  const { names } = ledgerWords[language].evidence;
  const { startedAt = '', completedAt = '', activeSeconds = 0, sittings } = told;
  const wallSeconds = (Date.parse(completedAt) - Date.parse(startedAt)) / 1000;
  return sittings === undefined && activeSeconds > wallSeconds
    ? names.lastStartedAt
    : names.startedAt;
}

type Scored = Pick<Extract<ToldEvidence, { kind: 'online' | 'quiz' }>, 'score' | 'passShare'>;

function scoreLine(language: Language, { score, passShare }: Scored): EvidenceLine[] {
  const { names, score: told } = ledgerWords[language].evidence;
  return line(names.score, score, (points) =>
    told(points, passShare ? percent(passShare) : undefined),
  );
}

/** What earned an entry, or who made it and why, line by line: for portal and back office. */
export function evidenceLines(language: Language, entry: ToldEntry): EvidenceLine[] {
  const { names } = ledgerWords[language].evidence;
  const evidence = readEvidence(entry);
  const about: EvidenceLine[] = [
    { name: names.at, text: moment(language, entry.at) },
    { name: names.policy, text: entry.policy },
  ];
  if (entry.byName) about.unshift({ name: names.byName, text: entry.byName, own: true });
  about.push({ name: names.id, text: entry.id });
  return [...(evidence ? tell(language, evidence) : []), ...about];
}
