import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import type { Range } from '../../../cms/domain/study/coverage.ts';
import type { StudyState } from '../../../cms/domain/study/studyState.ts';

/** What the server says of a sitting; see the addresses in the README. */
export interface Standing {
  activeSeconds: number;
  coverage: number;
  state: StudyState;
  reason?: 'elsewhere' | 'hidden';
  entry?: { units: number };
  carriedTo?: string;
}

/** The answer to opening a sitting. */
export interface Opened extends Standing {
  session: string;
  item: {
    collection: ContentCollection;
    id: string;
    title: string;
    checkQuiz?: { id: string; title: string; url: string };
  };
  nominalSeconds: number;
  requiredSeconds: number;
  requiredCoverage: number;
  seen: Range[];
}

/** A report: cumulative within the sitting, so that it may be lost, repeated or late. */
export interface Report {
  seq: number;
  activeMs: number;
  coverage: number;
  visible: boolean;
  seen: Range[];
  resume?: true;
}

/** What the server refused, with the words it gave. `status` 0: it may take the same later. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  /** How long the server wants to be left alone, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(status: number, code: string, message: string, retryAfterMs = 0) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
