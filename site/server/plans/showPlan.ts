import type { Catalogue } from '../../../cms/domain/content/catalogue.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import type { LearnerPlan, PlanItem } from '../../../cms/operations/plans/readPlans.ts';
import { toContentCard, type ContentCard } from '../content/contentCard.ts';

export type ShownItem = Omit<PlanItem, 'content'> & { card: ContentCard };

/** A plan as pages show it: its items as cards. */
export type ShownPlan = Omit<LearnerPlan, 'items'> & { url: string; items: ShownItem[] };

/**
 * A plan for showing.
 *
 * @param policy the policy in force today, which says what each item would earn
 */
export function showPlan(catalogue: Catalogue, plan: LearnerPlan, policy: Policy): ShownPlan {
  return {
    ...plan,
    url: `/plans/${plan.slug}`,
    items: plan.items.map(({ content, ...item }) => ({
      ...item,
      card: toContentCard(catalogue, content, policy),
    })),
  };
}
