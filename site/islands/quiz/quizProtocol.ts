import type { PaperOption } from '../../../cms/domain/quiz/paper.ts';
import type { QuestionType } from '../../../cms/domain/quiz/questionTypes.ts';
import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { ShownMedia } from '../../../cms/domain/quiz/shownMedia.ts';

/** An option as the server shows it; `lettered` where its text is but a letter for a picture. */
export interface ShownOption extends PaperOption {
  lettered?: true;
}

/** A question as the server shows it: no key. */
export interface ShownQuestion {
  id: string;
  type: QuestionType;
  stem: string;
  media?: ShownMedia;
  options?: ShownOption[];
  left?: PaperOption[];
  right?: PaperOption[];
  /** Of several blanks their ids, in the order of the stem. */
  blanks?: string[];
  /** The title of the section it stands in. */
  section?: string;
  marks?: number;
}

export type Responses = Record<string, Response>;

/** The answer to beginning, or going on with, an attempt. */
export interface OpenAttempt {
  attempt: string;
  /** An instant by the server's clock, or none. */
  deadline: string | null;
  questions: ShownQuestion[];
  responses: Responses;
}

export interface ReviewedOption extends Omit<ShownOption, 'id'> {
  chosen: boolean;
  right?: boolean;
}

export interface ReviewLine {
  id: string;
  correct: boolean;
  /** Some of it is right, and counted. */
  partly?: boolean;
  /** What the learner answered; null: nothing. */
  given: string | null;
  /** `right` is absent while the key is held back. */
  options?: ReviewedOption[];
  /** Of an order of pictures what its letters stand for. */
  pictures?: Omit<ShownOption, 'id'>[];
  /** Absent while the key is held back. */
  answer?: string;
  explanation?: string;
}

/** Where a quiz leads: to the item it is the check of, and on to the next of the plans. */
export interface QuizWay {
  item: { title: string; url: string } | null;
  next: { title: string; url: string } | null;
}

/** The answer to handing in. */
export interface Verdict {
  score: number;
  passed: boolean;
  entry?: { units: number };
  carriedTo?: string;
  review?: ReviewLine[];
  /** From when the answers can be seen, where that is not yet: an instant. */
  reviewFrom?: string;
}
