import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import { answerForm, type AnswerForm } from '../../domain/quiz/answerForm.ts';
import type { Paper } from '../../domain/quiz/paper.ts';
import { attemptPapers } from '../stores/attemptPapers.ts';
import { sharedByBundles } from '../stores/sharedByBundles.ts';
import { paperOf } from './attemptPaper.ts';

type Forms = ReadonlyMap<string, AnswerForm>;

/** Some five kilobytes each: as many as a large enterprise sits at once. */
const kept = sharedByBundles('answer-forms', () => new LRUCache<string, Forms>({ max: 2_000 }));

/**
 * What may be answered to each question of an attempt, by question. Kept in memory, since what an
 * attempt asks stands once it has begun; a repair of a key changes no option.
 *
 * @param attempt the id of one that is there
 */
export async function answerForms(payload: Payload, attempt: string): Promise<Forms> {
  const known = kept(payload).get(attempt);
  if (known) return known;
  const [stored] = await attemptPapers(payload, [attempt]);
  return stored ? keepAnswerForms(payload, attempt, paperOf(stored)) : new Map();
}

/** Keeps what may be answered to the paper of an attempt; whoever begins one has it at hand. */
export function keepAnswerForms(payload: Payload, attempt: string, paper: Paper): Forms {
  const forms = new Map(paper.map((question) => [question.id, answerForm(question)]));
  kept(payload).set(attempt, forms);
  return forms;
}
