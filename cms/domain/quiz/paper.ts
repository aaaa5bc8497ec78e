import { z } from 'zod';

import { blanksIn } from './blanksIn.ts';
import { LENIENCIES, leniencyOf, USUAL_LENIENCY, type Leniency } from './leniency.ts';
import { MULTIPLE_RULES, type MultipleRule } from './multipleRule.ts';
import { QUESTION_TYPES, type QuestionType } from './questionTypes.ts';
import { shownMedia, type ShownMedia } from './shownMedia.ts';
import { shuffled } from './shuffled.ts';

/** A question as the bank has it. */
export interface BankQuestion {
  id: string;
  type: QuestionType;
  stem: string;
  media?: ShownMedia | null;
  options?: { text: string; correct?: boolean | null; media?: ShownMedia | null }[] | null;
  answer?: boolean | null;
  answers?: string[] | null;
  /** Of several blanks each its accepted answers, in the order of the stem. */
  blanks?: { answers?: string[] | null }[] | null;
  leniency?: Partial<Record<Leniency, boolean | null>> | null;
  value?: number | null;
  tolerance?: number | null;
  pairs?: { left: string; right: string }[] | null;
  explanation?: string | null;
}

const paperOption = z.object({
  id: z.string(),
  /** Empty where it is a picture or a recording alone. */
  text: z.string(),
  media: shownMedia.optional(),
});
export type PaperOption = z.infer<typeof paperOption>;

const leniency = z.array(z.enum(LENIENCIES)).optional();

export const keySchema = z.union([
  z.object({ one: z.string() }),
  z.object({ set: z.array(z.string()), rule: z.enum(MULTIPLE_RULES).optional() }),
  z.object({ order: z.array(z.string()) }),
  z.object({ texts: z.array(z.string()), leniency }),
  z.object({ blanks: z.record(z.string(), z.array(z.string())), leniency }),
  z.object({ value: z.number(), tolerance: z.number() }),
  z.object({ pairs: z.record(z.string(), z.string()) }),
]);
export type Key = z.infer<typeof keySchema>;

const paperQuestion = z.object({
  id: z.string(),
  type: z.enum(QUESTION_TYPES),
  stem: z.string(),
  media: shownMedia.optional(),
  options: z.array(paperOption).optional(),
  left: z.array(paperOption).optional(),
  right: z.array(paperOption).optional(),
  /** Of several blanks their ids, in the order of the stem. */
  blanks: z.array(z.string()).optional(),
  /** The title of the section it stands in; none where the paper has no sections. */
  section: z.string().optional(),
  /** What it weighs; one mark where absent. */
  marks: z.number().positive().optional(),
  key: keySchema,
  /** A repair has given it to everybody, whatever was answered. */
  full: z.boolean().optional(),
  explanation: z.string(),
});
/** A question as an attempt keeps it. All but `key` and `explanation` may reach the learner. */
export type PaperQuestion = z.infer<typeof paperQuestion>;

/** The form a paper is stored in. */
export const paperSchema = z.array(paperQuestion);
export type Paper = z.infer<typeof paperSchema>;

interface Rules {
  /** How many questions to draw; all where absent. */
  draw?: number | null;
  shuffle: boolean;
  /** What part of a multiple choice earns; `all` where absent. */
  multipleRule?: MultipleRule | null;
  /** What the order follows from: the same seed gives the same paper. */
  seed: string;
}

/**
 * The paper of one attempt: questions drawn and put in an order, options named anew in the
 * order they are shown in, so that no id tells anything about the key.
 */
export function buildPaper(bank: readonly BankQuestion[], rules: Rules): Paper {
  const { draw, shuffle, seed, multipleRule } = rules;
  const mixed = draw || shuffle ? shuffled(bank, seed, ({ id }) => id) : [...bank];
  const drawn = draw ? mixed.slice(0, draw) : mixed;
  const ordered = shuffle ? drawn : bank.filter((question) => drawn.includes(question));
  return ordered.map((question) => {
    const own = `${seed}:${question.id}`;
    return toPaper(question, { seed: own, shuffle, rule: multipleRule ?? 'all' });
  });
}

function toPaper(
  question: BankQuestion,
  { seed, shuffle, rule }: { seed: string; shuffle: boolean; rule: MultipleRule },
): PaperQuestion {
  const { id, type, stem, media: shown } = question;
  const explanation = question.explanation ?? '';
  const base = { id, type, stem, ...(shown && { media: shown }), explanation };
  const texts = (question.options ?? []).map(({ text, correct, media }, place) => ({
    text,
    ...(media && { media }),
    correct: correct ?? false,
    place,
  }));
  switch (type) {
    case 'single':
    case 'multiple': {
      const options = named(shuffle ? shuffled(texts, seed, keyOf) : texts);
      const right = options.filter(({ correct }) => correct).map(({ id: name }) => name);
      const key =
        type === 'single'
          ? { one: right[0] ?? '' }
          : { set: right, ...(rule !== 'all' && { rule }) };
      return { ...base, options: options.map(option), key };
    }
    case 'ordering': {
      // Its options stand in the right order in the bank, so they are always mixed, and by the
      // attempt's secret seed: from anything public the order could be worked out.
      const options = named(shuffled(texts, seed, keyOf));
      const order = [...options].sort((a, b) => a.place - b.place).map((one) => one.id);
      return { ...base, options: options.map(option), key: { order } };
    }
    case 'true-false':
      return {
        ...base,
        // Told by these names in the reader's language, whatever text stands with them.
        options: ['true', 'false'].map((id) => ({ id, text: id })),
        key: { one: String(question.answer ?? false) },
      };
    case 'fill-in': {
      const leniency = unusual(leniencyOf(question.leniency));
      const blanks = question.blanks ?? [];
      // As long as stem and answers don't agree, the one answer it may have stands.
      if (blanks.length < 2 || blanks.length !== blanksIn(stem)) {
        return { ...base, key: { texts: question.answers ?? [], ...leniency } };
      }
      const filled = blanks.map(({ answers }, n) => [`b${n + 1}`, answers ?? []] as const);
      return {
        ...base,
        blanks: filled.map(([id]) => id),
        key: { blanks: Object.fromEntries(filled), ...leniency },
      };
    }
    case 'numeric':
      return { ...base, key: { value: question.value ?? 0, tolerance: question.tolerance ?? 0 } };
    case 'matching': {
      const pairs = (question.pairs ?? []).map((pair, place) => ({ ...pair, place }));
      const left = pairs.map(({ left: text, place }) => ({ text, place }));
      const right = pairs.map(({ right: text, place }) => ({ text, place }));
      const shownLeft = named(left, 'l');
      const shownRight = named(shuffled(right, seed, keyOf), 'r');
      const pairsKey = Object.fromEntries(
        shownLeft.map((one) => [
          one.id,
          shownRight.find((other) => other.place === one.place)?.id ?? '',
        ]),
      );
      return {
        ...base,
        left: shownLeft.map(option),
        right: shownRight.map(option),
        key: { pairs: pairsKey },
      };
    }
  }
}

/** The usual is what a paper means that says nothing. */
function unusual(leniency: Leniency[]): { leniency?: Leniency[] } {
  return leniency.join(' ') === USUAL_LENIENCY.join(' ') ? {} : { leniency };
}

const option = ({ id, text, media }: PaperOption): PaperOption => ({
  id,
  text,
  ...(media && { media }),
});
const keyOf = ({ place }: { place: number }): string => String(place);

function named<T>(items: readonly T[], prefix = ''): (T & { id: string })[] {
  return items.map((item, n) => ({ ...item, id: `${prefix}${String.fromCharCode(97 + n)}` }));
}
