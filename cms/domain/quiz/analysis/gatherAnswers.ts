import { optionName } from '../optionName.ts';
import type { Paper, PaperQuestion } from '../paper.ts';
import type { Responses } from '../response.ts';
import { shareRight } from '../shareRight.ts';
import { chosenOptions } from './chosenOptions.ts';

export interface AnsweredPaper {
  /** Milliseconds since 1970. */
  startedAt: number;
  paper: Paper;
  responses: Responses;
}

/** What everybody who got a question made of it, one place a person in each list. */
export interface QuestionColumn {
  /** As the latest attempt has it. */
  question: PaperQuestion;
  startedAt: number;
  /** Whose it is: the attempt's place among all. */
  attempts: number[];
  shares: number[];
  /** The share of the marks of the attempt's other questions; NaN where there is none. */
  rests: number[];
  /** The chosen options, a bit each, by their place in `options`. */
  chosen: number[];
  /** Places of the options that were ever shown, by name. */
  options: Map<string, number>;
}

export interface Gathered {
  /** The share of the marks that each attempt got. */
  totals: number[];
  /** Which attempts had the same questions: a number for each set of them. */
  papers: number[];
  columns: Map<string, QuestionColumn>;
}

/** As many as there are bits; of a question edited so often the others are not counted. */
const MOST_OPTIONS = 31;

/**
 * Takes attempts in one after the other and keeps of each a few numbers a question, so that a
 * year's attempts fit into memory whatever their papers weigh.
 */
export function gatherAnswers() {
  const gathered: Gathered = { totals: [], papers: [], columns: new Map() };
  const papers = new Map<string, number>();
  const places = new Map<string, number>();
  return {
    gathered,
    /** @param attempt handed in */
    add({ startedAt, paper, responses }: AnsweredPaper): void {
      if (paper.length === 0) return;
      const shares = paper.map((question) => shareRight(question, responses[question.id]));
      const weights = paper.map(({ marks }) => marks ?? 1);
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const got = shares.reduce((sum, share, n) => sum + share * (weights[n] ?? 1), 0);
      const attempt = gathered.totals.push(got / all) - 1;
      const same = paper.map(({ id }) => placeIn(places, id)).sort((a, b) => a - b);
      gathered.papers.push(placeIn(papers, same.join()));
      paper.forEach((question, n) => {
        const column = columnOf(gathered, question, startedAt);
        const share = shares[n] ?? 0;
        const weight = weights[n] ?? 1;
        column.attempts.push(attempt);
        column.shares.push(share);
        column.rests.push((got - share * weight) / (all - weight));
        for (const option of question.options ?? []) placeIn(column.options, optionName(option));
        column.chosen.push(
          chosenOptions(question, responses[question.id]).reduce(
            (bits, text) => bits | bitOf(column.options.get(text)),
            0,
          ),
        );
      });
    },
  };
}

function columnOf({ columns }: Gathered, question: PaperQuestion, startedAt: number) {
  const known = columns.get(question.id);
  if (!known) {
    const lists = { attempts: [], shares: [], rests: [], chosen: [] };
    const column: QuestionColumn = { question, startedAt, ...lists, options: new Map() };
    columns.set(question.id, column);
    return column;
  }
  if (startedAt > known.startedAt) Object.assign(known, { question, startedAt });
  return known;
}

function placeIn(places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, places.size);
  return places.size - 1;
}

/** The bit of an option, by its place. */
export const bitOf = (place: number | undefined): number =>
  place === undefined || place >= MOST_OPTIONS ? 0 : 1 << place;
