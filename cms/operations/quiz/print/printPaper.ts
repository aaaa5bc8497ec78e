import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import type { Paper } from '../../../domain/quiz/paper.ts';
import { makeForms } from '../../../domain/quiz/print/makeForms.ts';
import { arranged } from '../../../domain/quiz/print/printedGroups.ts';
import { PRINT_FORMS, type PrintDraw } from '../../../domain/quiz/print/printForms.ts';
import type { PrintedForms } from '../../../domain/quiz/print/printedForms.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { readPublished } from '../../content/readPublished.ts';
import { OperationError } from '../../OperationError.ts';
import { readPolicyOn } from '../../policy/readPolicyOn.ts';
import { createOnce } from '../../stores/createOnce.ts';
import { drawPaper } from '../drawPaper.ts';
import { expectPrinter } from './expectPrinter.ts';

interface Print {
  actor: User;
  quiz: string;
  /** What stands at the head. */
  heading: string;
  /** Who holds the examination. */
  note: string;
  /** The day it is on, `YYYY-MM-DD`; null: not said. */
  day: string | null;
  /** 1 to 4. */
  forms: number;
  draw: PrintDraw;
  /** Chosen by the page for one filling of the form: a repeat prints nothing new. */
  request: string;
  now: Date;
}

/**
 * Draws a paper to print, in so many forms, and keeps it with its keys: one insert, under the form's
 * own request, is all there is to do, so two servers and a second click draw it once.
 *
 * @returns the id of the printed paper
 * @throws OperationError as `expectPrinter`, 400 `heading-missing`, 409 `quiz-empty`
 */
export async function printPaper(payload: Payload, print: Print): Promise<string> {
  const { actor, note, day, draw, request, now } = print;
  await expectPrinter(payload, { actor, quiz: print.quiz });
  const wanted = { collection: 'quizzes', id: print.quiz, reader: actor } as const;
  const quiz = await readPublished(payload, wanted);
  if (!quiz) throw new OperationError(404, 'not-found/quiz');
  const heading = print.heading.trim();
  if (heading === '') throw new OperationError(400, 'heading-missing');
  const seed = randomBytes(16).toString('hex');
  const letters = PRINT_FORMS.slice(0, print.forms);
  const drawn: Paper[] = [];
  for (const form of letters) {
    const [first] = drawn;
    const own = draw === 'one' ? seed : `${seed}:${form}`;
    drawn.push(draw === 'one' && first ? first : arranged(await drawPaper(payload, quiz, own)));
  }
  if (drawn.some((paper) => paper.length === 0)) throw new OperationError(409, 'quiz-empty');
  const keepFirst = !(quiz.shuffle ?? true);
  const papers = makeForms(drawn, { seed, keepFirst });
  const policy = await readPolicyOn(payload, dayOf(now));
  return createOnce(payload, 'printed-papers', {
    ...{ quiz: quiz.id, title: quiz.title, heading, note: note.trim() || null, day },
    ...{ forms: papers.length, draw, minutes: quiz.timeLimitMinutes ?? null },
    passShare: quiz.passPercent ? quiz.passPercent / 100 : policy.passShare,
    ...{ countsHours: quiz.countsHours ?? true, review: quiz.review },
    ...{ by: actor.id, byName: actor.name, at: now.getTime() },
    ...{ seed, papers, sources: await sourcesOf(payload, papers), request },
  });
}

/** Where each question comes from, in the editor's words. */
async function sourcesOf(payload: Payload, papers: PrintedForms): Promise<Record<string, string>> {
  const ids = [...new Set(papers.flatMap(({ paper }) => paper.map(({ id }) => id)))];
  const { docs } = await payload.find({
    ...{ collection: 'questions', where: { id: { in: ids } } },
    ...{ select: { source: true }, depth: 0, pagination: false },
  });
  return Object.fromEntries(
    docs.flatMap(({ id, source }) => {
      const said = [source?.document, source?.number, source?.day].filter(Boolean).join(' ');
      return said === '' ? [] : [[id, said]];
    }),
  );
}
