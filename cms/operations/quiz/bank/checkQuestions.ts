import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import type { BankItem } from '../../../domain/quiz/bank/bankItem.ts';
import type { BankProblem } from '../../../domain/quiz/bank/bankProblem.ts';
import { plainText } from '../../../domain/quiz/bank/itemKeys.ts';
import type { BankNote, ListedQuestion } from '../../../domain/quiz/bank/listedQuestion.ts';
import {
  planQuestions,
  standingFinder,
  type QuestionFate,
  type StandingMark,
} from '../../../domain/quiz/bank/planQuestions.ts';
import type { Question, QuestionImport, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { newId } from '../../stores/newId.ts';
import type { PlannedQuestion } from './questionPlan.ts';
import { readStanding } from './readStanding.ts';
import { topicFinder } from './topicFinder.ts';

export interface CheckedQuestion {
  row: number;
  title: string;
  fate: QuestionFate;
  problem?: BankProblem;
  note?: BankNote;
}

/** What would become of a file of questions. */
export interface QuestionCheck {
  summary: Record<QuestionFate, number>;
  rows: CheckedQuestion[];
  /** Those that it would make or change. */
  questions: PlannedQuestion[];
  /** The names of topics that it names and that don't exist. */
  newTopics: string[];
  /** The last import before the bank was read. */
  after: { place: number; running: boolean };
}

interface Asked {
  list: readonly ListedQuestion[];
  /** The editor or admin who puts them in. */
  actor: User;
  /** Whether topics that don't exist are to be made. */
  makeTopics: boolean;
  /** Whether kinds that the bank has no place for are to be left out. */
  leaveUnknown: boolean;
}

/**
 * Says what would become of each question of a file; changes nothing.
 *
 * @throws OperationError 403 `forbidden/questions`
 */
export async function checkQuestions(
  payload: Payload,
  { list, actor, makeTopics, leaveUnknown }: Asked,
): Promise<QuestionCheck> {
  if (!hasRole(actor, 'editor', 'admin')) throw new OperationError(403, 'forbidden/questions');
  // Before the bank is read: what another import changes after this makes the commit fail.
  const after = await readLastImport(payload);
  const [marks, topicOf] = await Promise.all([readMarks(payload), topicFinder(payload)]);
  const idsFor = standingFinder(marks);
  const items = list.flatMap(({ read }) => ('item' in read ? [read.item] : []));
  const standing = await readStanding(payload, [...new Set(items.flatMap(idsFor))]);
  const candidates = (item: BankItem) => idsFor(item).flatMap((id) => standing.get(id) ?? []);
  const plans = planQuestions({ list, candidates, topicOf, makeTopics, leaveUnknown });

  const check: QuestionCheck = {
    summary: { create: 0, update: 0, unchanged: 0, error: 0 },
    ...{ rows: [], questions: [], after },
    newTopics: newTopics(items, topicOf),
  };
  for (const [n, { fate, problem, item, id }] of plans.entries()) {
    const listed = list[n];
    if (!listed) continue;
    const { row, title, note } = listed;
    check.summary[fate] += 1;
    check.rows.push({ row, title, fate, ...(problem && { problem }), ...(note && { note }) });
    if (item && (fate === 'create' || fate === 'update')) {
      check.questions.push({ ...item, id: id ?? newId(payload) });
    }
  }
  return check;
}

async function readLastImport(payload: Payload): Promise<QuestionCheck['after']> {
  const { docs } = await payload.db.find<QuestionImport>({
    collection: 'question-imports',
    select: { place: true, state: true },
    sort: '-place',
    limit: 1,
    pagination: false,
  });
  const [last] = docs;
  return { place: last?.place ?? 0, running: last?.state === 'running' };
}

async function readMarks(payload: Payload): Promise<StandingMark[]> {
  const { docs } = await payload.db.find<Pick<Question, 'id' | 'type' | 'stem' | 'code'>>({
    collection: 'questions',
    where: { deletedAt: { exists: false } },
    select: { type: true, stem: true, code: true },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  return docs.map(({ id, type, stem, code }) => ({ id, type, stem, code: code?.trim() || null }));
}

function newTopics(
  items: readonly BankItem[],
  topicOf: (name: string) => string | undefined,
): string[] {
  const names = items.flatMap(({ topics }) => topics ?? []);
  const missing = names.filter((name) => topicOf(name) === undefined);
  return [...new Map(missing.map((name) => [plainText(name), name])).values()];
}
