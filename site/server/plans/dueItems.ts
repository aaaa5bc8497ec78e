import type { ContentCard } from '../content/contentCard.ts';
import type { Plan } from './studyPlans.ts';

export interface DueItem {
  card: ContentCard;
  month: number;
  day: number;
  late: boolean;
  required: boolean;
  done: boolean;
}

/**
 * What is due in the current month, by date, then what is overdue and still open.
 *
 * @param plans the learner's own plans
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function dueItems(plans: readonly Plan[], today: string): DueItem[] {
  const month = today.slice(0, 7);
  const seen = new Set<string>();
  const rank = ({ due, done }: { due: string; done: boolean }): number => {
    if (done) return 2;
    return due < month ? 1 : 0;
  };
  return plans
    .flatMap(({ items }) => items)
    .flatMap(({ due, ...item }) => (due ? [{ ...item, due }] : []))
    .filter(({ due, done, required }) => {
      return due.startsWith(month) || (due < month && required && !done);
    })
    .sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due))
    .filter(({ card }) => !seen.has(card.url) && Boolean(seen.add(card.url)))
    .map(({ card, due, required, done }) => ({
      card,
      required,
      done,
      month: Number(due.slice(5, 7)),
      day: Number(due.slice(8)),
      late: due < today,
    }));
}
