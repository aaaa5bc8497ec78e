import type { PaperQuestion } from '../paper.ts';
import type { QuestionType } from '../questionTypes.ts';
import type { ShownMedia } from '../shownMedia.ts';
import { FEWEST_PEOPLE } from './fewest.ts';
import type { Gathered, QuestionColumn } from './gatherAnswers.ts';
import { internalConsistency } from './internalConsistency.ts';
import { covariance, maximalCovariance, mean, variance } from './moments.ts';
import { optionFigures, type OptionFigures } from './optionFigures.ts';
import { questionHints, type Hint } from './questionHints.ts';
import { randomGuess } from './randomGuess.ts';

/** Figures of a question in hundredths of what can be had; null where there is none. */
export interface QuestionFigures {
  id: string;
  stem: string;
  media?: ShownMedia;
  type: QuestionType;
  /** How many people got it. */
  attempts: number;
  /** The mean share: how easy it is. */
  facility: number | null;
  standardDeviation: number | null;
  /** −100 to 100. */
  discriminationIndex: number | null;
  /** −100 to 100. */
  discriminativeEfficiency: number | null;
  randomGuess: number | null;
  options: OptionFigures[] | null;
  hints: Hint[];
}

export interface QuizFigures {
  /** How many people handed it in. */
  attempts: number;
  mean: number | null;
  standardDeviation: number | null;
  cronbachAlpha: number | null;
  questions: QuestionFigures[];
}

/**
 * What attempts say of a quiz and its questions, by classical test theory and with the definitions
 * of Moodle's documentation ("Quiz statistics calculations"), variances being those of a sample:
 * the facility index is the mean share of a question; its discrimination index the correlation of
 * that share with what the same people made of the rest; its discriminative efficiency the
 * covariance of the two against the largest one the same figures could have. Of drawn papers each
 * question's figures are those of the people who got it, and the rest is the mean share of their
 * other questions.
 *
 * @param questions as the latest attempt at each has it, by id; one that is missing is not told
 */
export function analyseAnswers(
  gathered: Gathered,
  questions: ReadonlyMap<string, PaperQuestion>,
): QuizFigures {
  const { totals, columns } = gathered;
  return {
    attempts: totals.length,
    mean: totals.length === 0 ? null : mean(totals) * 100,
    standardDeviation: hundredfold(root(variance(totals))),
    cronbachAlpha: internalConsistency(gathered),
    questions: [...columns].flatMap(([id, column]) => {
      const question = questions.get(id);
      return question ? [analyseQuestion(question, { column, totals })] : [];
    }),
  };
}

function analyseQuestion(
  question: PaperQuestion,
  { column, totals }: { column: QuestionColumn; totals: readonly number[] },
): QuestionFigures {
  const { shares } = column;
  const { id, stem, media, type } = question;
  const attempts = shares.length;
  const guess = hundredfold(randomGuess(question));
  const told = {
    ...{ id, stem, ...(media && { media }), type, attempts },
    ...(attempts < FEWEST_PEOPLE ? UNTOLD : figuresOf(column)),
    randomGuess: guess,
    options: optionFigures(question, { column, totals }),
  };
  return { ...told, hints: questionHints(told) };
}

const UNTOLD = {
  facility: null,
  standardDeviation: null,
  discriminationIndex: null,
  discriminativeEfficiency: null,
};

function figuresOf({ shares, rests }: QuestionColumn) {
  const deviation = root(variance(shares));
  const ofRest = root(variance(rests));
  const together = covariance(shares, rests);
  const most = maximalCovariance(shares, rests);
  return {
    facility: mean(shares) * 100,
    standardDeviation: hundredfold(deviation),
    discriminationIndex: ratio(together, deviation && ofRest ? deviation * ofRest : null),
    discriminativeEfficiency: ratio(together, most),
  };
}

/** Differences that only arithmetic makes: nothing is divided by them. */
const NOTHING = 1e-12;

function ratio(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || !(Math.abs(whole) > NOTHING)) return null;
  return Math.max(-100, Math.min(100, (part / whole) * 100));
}

/** The root of a variance; what only arithmetic has made of equal figures is none. */
const root = (value: number | null): number | null =>
  value === null || Number.isNaN(value) ? null : value > NOTHING ? Math.sqrt(value) : 0;

const hundredfold = (value: number | null): number | null => (value === null ? null : value * 100);
