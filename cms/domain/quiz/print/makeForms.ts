import type { Paper } from '../paper.ts';
import { PRINT_FORMS, type PrintForm } from './printForms.ts';
import type { PrintedForms } from './printedForms.ts';
import { shuffledForm } from './shuffledForm.ts';

/** A paper of very few questions has no more orders than that. */
const TRIES = 12;

/** What two forms are told apart by: the order of the questions, else that of their options as well. */
const ORDERS = [
  (paper: Paper): string => JSON.stringify(paper.map(({ id }) => id)),
  (paper: Paper): string =>
    JSON.stringify(paper.map(({ id, options, right }) => [id, options, right])),
];

/**
 * The forms of a printed paper, each with its questions in an order of its own, or their options
 * where the questions have no more orders. The first keeps the paper's order where that is the
 * editor's.
 *
 * @param drawn for each form its arranged paper; all the same where one draw serves all
 * @param seed secret: the orders follow from it
 * @param keepFirst leaves the first form as it is
 */
export function makeForms(
  drawn: readonly Paper[],
  { seed, keepFirst }: { seed: string; keepFirst: boolean },
): PrintedForms {
  const forms: PrintedForms = [];
  for (const [n, paper] of drawn.entries()) {
    const form = PRINT_FORMS[n];
    if (form) forms.push({ form, paper: n === 0 && keepFirst ? paper : other(paper, form) });
  }
  return forms;

  function other(paper: Paper, form: PrintForm): Paper {
    const tries = Array.from({ length: TRIES }, (_, n) => shuffledForm(paper, `${seed}:${form}:${n}`)); // prettier-ignore
    for (const orderOf of ORDERS) {
      const taken = new Set(forms.map((one) => orderOf(one.paper)));
      const free = tries.find((made) => !taken.has(orderOf(made)));
      if (free) return free;
    }
    return tries.at(-1) ?? paper;
  }
}
