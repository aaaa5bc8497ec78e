import { isTold, type AppealStep, type StepKind } from '../../domain/appeals/appealStep.ts';
import type { ReadAppeal } from './readAppeal.ts';

/** A case as its author reads it. Instants are ISO texts. */
export interface ToldCase {
  number: string;
  state: ReadAppeal['standing']['state'];
  category: string;
  dueFirst: string | null;
  dueDone: string | null;
  steps: { at: string; kind: 'registered' | StepKind; words?: string }[];
  answer?: string;
}

/** What a case tells its author: everything but what officers note for one another. */
export function tellAuthor({ row, steps, standing }: ReadAppeal): ToldCase {
  const { state, category, dueFirst, dueDone } = standing;
  const told = steps.filter(isTold);
  const answer = steps.flatMap(answerOf).at(-1);
  return {
    ...{ number: row.id, state, category, dueFirst: iso(dueFirst), dueDone: iso(dueDone) },
    steps: [
      { at: new Date(row.openedAt).toISOString(), kind: 'registered' as const },
      ...told.map((step) => {
        const words = wordsOf(step);
        const at = new Date(step.at).toISOString();
        return words ? { at, kind: step.kind, words } : { at, kind: step.kind };
      }),
    ],
    ...(answer !== undefined && { answer }),
  };
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What a step answers; nothing where it is no answer. */
function answerOf(step: AppealStep): string[] {
  if (step.kind === 'answered') return [step.words];
  return step.kind === 'closed' ? [step.remedy] : [];
}

/** What a step says, in one text. */
export function wordsOf(step: AppealStep): string | null {
  switch (step.kind) {
    case 'transferred':
    case 'paused':
      return step.reason;
    case 'closed':
      return [step.cause, step.remedy, step.proof].join('\n');
    case 'joined':
      return [step.name, step.words].filter(Boolean).join('\n');
    case 'offered':
      return [step.text, step.answer].join('\n');
    case 'noted':
    case 'decided':
    case 'answered':
    case 'rated':
    case 'reopened':
    case 'reviewed':
    case 'merged':
      return step.words || null;
    case 'claimed':
    case 'pictured':
    case 'resumed':
    case 'released':
    case 'withheld':
      return null;
  }
}
