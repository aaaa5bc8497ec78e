import type { Paper } from '../paper.ts';
import { PRINT_FORMS, type PrintForm } from './printForms.ts';
import type { PrintedForms } from './printedForms.ts';
import { shuffledForm } from './shuffledForm.ts';

/** A paper of very few questions has no more orders than that. */
const TRIES = 12;

/** What two forms are told apart by: the order of questions and options. */
const orderOf = (paper: Paper): string =>
  JSON.stringify(paper.map(({ id, options, right }) => [id, options, right]));

/**
 * The forms of a printed paper, each in an order of its own. The first keeps the paper's order where
 * that is the editor's.
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
    const taken = new Set(forms.map((one) => orderOf(one.paper)));
    let made = paper;
    for (let n = 0; n < TRIES; n += 1) {
      made = shuffledForm(paper, `${seed}:${form}:${n}`);
      if (!taken.has(orderOf(made))) break;
    }
    return made;
  }
}
