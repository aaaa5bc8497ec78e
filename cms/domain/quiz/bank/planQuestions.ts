import type { BankItem } from './bankItem.ts';
import { isLeftKind, type BankProblem } from './bankProblem.ts';
import { isKin, plainText, stemKey, wholeKey } from './itemKeys.ts';
import type { ListedQuestion } from './listedQuestion.ts';
import { sameItem, type StandingQuestion } from './sameItem.ts';
import { withKeptBlanks } from './withKeptBlanks.ts';
import { withKeptMedia } from './withKeptMedia.ts';

export type QuestionFate = 'create' | 'update' | 'unchanged' | 'error';

/** What becomes of one question of a file. */
export interface QuestionPlan {
  fate: QuestionFate;
  /** What is wrong, or why it is left out. */
  problem?: BankProblem;
  item?: BankItem;
  /** The question that it is, where the bank has it. */
  id?: string;
}

interface Planned {
  list: readonly ListedQuestion[];
  /** The questions of the bank that may be meant by an item, by `standingFinder`. */
  candidates: (item: BankItem) => StandingQuestion[];
  /** The id of a topic by its name; undefined: there is none of that name. */
  topicOf: (name: string) => string | undefined;
  /** Whether topics that don't exist are to be made. */
  makeTopics: boolean;
  /** Whether kinds that the bank has no place for are to be left out. */
  leaveUnknown: boolean;
}

/**
 * What becomes of each question of a file: known again by its code, else by type and stem. Of two
 * rows that mean one question the second is wrong, unless both leave it as it stands.
 */
export function planQuestions(planned: Planned): QuestionPlan[] {
  const firsts = new Map<string, { row: number; fate: QuestionFate }>();
  return planned.list.map((listed) => {
    const plan = planOf(listed, planned);
    if (!plan.item || plan.fate === 'error') return plan;
    for (const mark of marksOf(plan.item, plan.id)) {
      const first = firsts.get(mark);
      if (!first) firsts.set(mark, { row: listed.row, fate: plan.fate });
      else if (first.fate !== 'unchanged' || plan.fate !== 'unchanged') {
        return { fate: 'error', problem: ['question-twice', { row: first.row }] };
      }
    }
    return plan;
  });
}

/** What no other row may be about. */
function marksOf(item: BankItem, id: string | undefined): string[] {
  if (item.code !== null) return [`code ${plainText(item.code)}`, ...(id ? [`id ${id}`] : [])];
  return [id ? `id ${id}` : `whole ${wholeKey(item)}`];
}

function planOf({ read }: ListedQuestion, planned: Planned): QuestionPlan {
  if ('problem' in read) {
    const left = planned.leaveUnknown && isLeftKind(read.problem);
    return { fate: left ? 'unchanged' : 'error', problem: read.problem };
  }
  const { item } = read;
  const ids = item.topics?.map((name) => planned.topicOf(name)) ?? null;
  const missing = item.topics?.find((_, n) => ids?.[n] === undefined);
  if (missing !== undefined && !planned.makeTopics) {
    return { fate: 'error', problem: ['topic-new', { given: missing }] };
  }
  const isSame = (standing: StandingQuestion) => {
    if (missing !== undefined) return false;
    return sameItem(item, standing, ids && ids.flatMap((id) => id ?? []));
  };
  const candidates = planned.candidates(item);
  const same = candidates.find(isSame);
  if (same) return { fate: 'unchanged', item, id: same.id };
  const byCode = item.code !== null && candidates.some(({ code }) => code !== null);
  const meant = byCode ? candidates : candidates.filter((standing) => isKin(item, standing));
  const count = meant.length;
  if (count > 1) {
    return { fate: 'error', problem: [byCode ? 'code-ambiguous' : 'stem-ambiguous', { count }] };
  }
  const [one] = meant;
  if (!one) return { fate: 'create', item };
  // The plan has them, too: an update that was cut off halfway could leave none to keep.
  return { fate: 'update', item: withKeptMedia(withKeptBlanks(item, one), one), id: one.id };
}

/** What of a question of the bank tells whether a file may mean it. */
export interface StandingMark {
  id: string;
  type: BankItem['type'];
  stem: string;
  code: string | null;
}

/**
 * Finds the questions of the bank that an item of a file may mean: those with its code; where
 * there is none, those of its type and stem that have no other code.
 */
export function standingFinder(
  marks: readonly StandingMark[],
): (item: BankItem) => readonly string[] {
  const byCode = Map.groupBy(
    marks.filter(({ code }) => code !== null),
    ({ code }) => plainText(code ?? ''),
  );
  const byStem = Map.groupBy(marks, stemKey);
  return (item) => {
    const coded = item.code === null ? [] : (byCode.get(plainText(item.code)) ?? []);
    if (coded.length > 0) return coded.map(({ id }) => id);
    const alike = byStem.get(stemKey(item)) ?? [];
    return alike.filter(({ code }) => item.code === null || code === null).map(({ id }) => id);
  };
}
