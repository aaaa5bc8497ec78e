import { readEvidence, type ToldEvidence } from '../../cms/domain/ledger/evidence.ts';
import type { CreditEntry } from '../../cms/payload-types.ts';
import type { Language } from '../../cms/text/language.ts';
import { formatClock } from '../../cms/text/formatClock.ts';
import { formatDate } from '../../cms/text/formatDate.ts';
import { formatTime } from '../../cms/text/formatTime.ts';
import { ledgerPageWords } from './ledger/ledgerPageWords.ts';

interface Line {
  name: string;
  text: string;
  /** Somebody's own words, in the language of content. */
  own?: boolean;
}

const percent = (share: number): string => `${Math.floor(share * 100 + 1e-6)}%`;
const moment = (language: Language, at: string): string =>
  `${formatDate(language, at)} ${formatTime(language, at)}`;

/** A line of a part that may be missing. */
const line = <T>(name: string, value: T | null | undefined, text: (value: T) => string): Line[] =>
  value === undefined || value === null ? [] : [{ name, text: text(value) }];

/** How each piece of evidence is told; what is not named here is for machines only. */
function tell(language: Language, evidence: ToldEvidence): Line[] {
  const { names, ...words } = ledgerPageWords[language].evidence;
  const at = (instant: string) => moment(language, instant);
  switch (evidence.kind) {
    case 'online': {
      const { requiredSeconds, requiredCoverage } = evidence;
      return [
        ...line(names.startedAt, evidence.startedAt, at),
        ...line(names.completedAt, evidence.completedAt, at),
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
        ...scoreLine(language, evidence),
        ...line(names.attempt, evidence.attempt, String),
      ];
    case 'class':
    case 'field':
      return [
        ...line(names.day, evidence.day, (day) => formatDate(language, day)),
        ...line(names.halfDays, evidence.halfDays, words.halfDays),
        ...line(names.place, evidence.place, String).map((place) => ({ ...place, own: true })),
      ];
  }
}

type Scored = Pick<Extract<ToldEvidence, { kind: 'online' | 'quiz' }>, 'score' | 'passShare'>;

function scoreLine(language: Language, { score, passShare }: Scored): Line[] {
  const { names, score: told } = ledgerPageWords[language].evidence;
  return line(names.score, score, (points) =>
    told(points, passShare ? percent(passShare) : undefined),
  );
}

/** What earned an entry, or who made it and why, line by line. */
export function evidenceLines(language: Language, entry: CreditEntry): Line[] {
  const { names } = ledgerPageWords[language].evidence;
  const evidence = readEvidence(entry);
  const about: Line[] = [
    { name: names.at, text: moment(language, entry.at) },
    { name: names.policy, text: entry.policy },
  ];
  if (entry.byName) about.unshift({ name: names.byName, text: entry.byName, own: true });
  about.push({ name: names.id, text: String(entry.id) });
  return [...(evidence ? tell(language, evidence) : []), ...about];
}
