/** The layers a learner can belong to (分层). */
export const LEARNER_AUDIENCES = ['management', 'cadre', 'youth', 'frontline'] as const;

/** What content can be meant for: a layer, or everybody. */
export const CONTENT_AUDIENCES = ['all', ...LEARNER_AUDIENCES] as const;

export type LearnerAudience = (typeof LEARNER_AUDIENCES)[number];
export type ContentAudience = (typeof CONTENT_AUDIENCES)[number];

/** Whether content for `audience` is meant for a learner of the layers `learner`. */
export function isMeantFor(
  audience: readonly ContentAudience[],
  learner: readonly LearnerAudience[],
): boolean {
  return audience.some((layer) => layer === 'all' || learner.includes(layer));
}
