import type { Outcome } from './outcomes.ts';

export interface HandedIn {
  /** Its id. */
  attempt: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  outcomes: readonly Outcome[];
}

/** What everybody who got a question made of it, one place a person in each list. */
export interface QuestionColumn {
  /** The latest attempt that asked it: how it stands there is how it is told. */
  latest: string;
  startedAt: number;
  /** Whose it is: the attempt's place among all. */
  attempts: number[];
  shares: number[];
  /** The share of the marks of the attempt's other questions; NaN where there is none. */
  rests: number[];
  /** The chosen options, a bit each, by their place in `options`. */
  chosen: number[];
  /** Places of the options that anybody chose, by name. */
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
 * year's attempts fit into memory.
 */
export function gatherAnswers() {
  const gathered: Gathered = { totals: [], papers: [], columns: new Map() };
  const papers = new Map<string, number>();
  const places = new Map<string, number>();
  return {
    gathered,
    add({ attempt, startedAt, outcomes }: HandedIn): void {
      if (outcomes.length === 0) return;
      let [all, got] = [0, 0];
      for (const [, share, marks] of outcomes) {
        all += marks;
        got += share * marks;
      }
      const place = gathered.totals.push(got / all) - 1;
      const same = outcomes.map(([id]) => placeIn(places, id)).sort((a, b) => a - b);
      gathered.papers.push(placeIn(papers, same.join()));
      for (const [id, share, marks, ...chosen] of outcomes) {
        const column = columnOf(gathered, id);
        if (startedAt > column.startedAt) Object.assign(column, { latest: attempt, startedAt });
        column.attempts.push(place);
        column.shares.push(share);
        column.rests.push((got - share * marks) / (all - marks));
        let bits = 0;
        for (const name of chosen) bits |= bitOf(placeIn(column.options, name));
        column.chosen.push(bits);
      }
    },
  };
}

function columnOf({ columns }: Gathered, question: string): QuestionColumn {
  const known = columns.get(question);
  if (known) return known;
  const lists = { attempts: [], shares: [], rests: [], chosen: [] };
  const column = { latest: '', startedAt: -Infinity, ...lists, options: new Map<string, number>() };
  columns.set(question, column);
  return column;
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
