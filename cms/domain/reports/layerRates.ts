import type { LearnerAudience } from '../accounts/audience.ts';
import type { YearPart } from './yearPart.ts';

export interface LayerRate {
  layer: LearnerAudience;
  part: YearPart;
  /** Of its people who have reached the target, 0 to 1. */
  rate: number;
}

/** How far each layer is, of those that have anybody. */
export const layerRates = (
  layers: readonly { layer: LearnerAudience; part: YearPart }[],
): LayerRate[] =>
  layers
    .filter(({ part }) => part.learners > 0)
    .map(({ layer, part }) => ({ layer, part, rate: part.done / part.learners }));
