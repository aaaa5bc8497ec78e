import { LEARNER_AUDIENCES, type LearnerAudience } from './audience.ts';

/** The layers of a learner as one text, always in the same order; empty where there are none. */
export const layersKey = (layers: readonly LearnerAudience[] | null | undefined): string =>
  LEARNER_AUDIENCES.filter((layer) => layers?.includes(layer)).join(' ');

/** The layers in such a text. */
export const layersIn = (key: string | null | undefined): LearnerAudience[] =>
  LEARNER_AUDIENCES.filter((layer) => key?.split(' ').includes(layer));

/** Every such text that has one of some layers: what a query asks for who is meant by them. */
export function keysWith(layers: readonly LearnerAudience[]): string[] {
  const all = LEARNER_AUDIENCES.reduce<LearnerAudience[][]>(
    (sets, layer) => [...sets, ...sets.map((set) => [...set, layer])],
    [[]],
  );
  return all.filter((set) => set.some((layer) => layers.includes(layer))).map(layersKey);
}
