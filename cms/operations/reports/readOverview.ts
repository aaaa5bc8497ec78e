import type { Payload } from 'payload';

import { LEARNER_AUDIENCES, type LearnerAudience } from '../../domain/accounts/audience.ts';
import { keysWith } from '../../domain/accounts/layersKey.ts';
import { subtree } from '../../domain/accounts/orgTree.ts';
import type { LearnerFilter, LearnerOrder } from '../../domain/reports/learnerFilter.ts';
import {
  addParts,
  ofLayer,
  onTrack,
  type OwnPart,
  type YearPart,
} from '../../domain/reports/yearPart.ts';
import { dayOf, shareOfYear, yearOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import type { LearnerLine } from '../stores/learnerLine.ts';
import { countLearners, learnersInOrder } from '../stores/learnersInOrder.ts';
import { pathTo, readReportUnit, type ReportUnit } from './readReportUnit.ts';
import { shownParts } from './shownParts.ts';

export interface Named {
  id: string;
  name: string;
}

export interface Overview {
  year: number;
  /** `YYYY-MM-DD`: up to when it is told; the last day of a year that is over. */
  day: string;
  /** Share of the target the calendar asks for by then, 0 to 1; null in a year that is over. */
  pace: number | null;
  unit: Named;
  /** From the top of what the viewer may see down to the unit. */
  path: Named[];
  /** Everybody at and below the unit; of the layers asked for. */
  total: YearPart;
  /** The units directly below it. */
  units: (Named & { part: YearPart })[];
  /** Each layer, whoever is of several being in each; whatever layers are asked for. */
  layers: { layer: LearnerAudience; part: YearPart }[];
  learners: LearnerLine[];
  /** How many the whole list has. */
  listed: number;
}

/** What a list is narrowed by, the layers by their names. */
export type AskedFilter = Omit<LearnerFilter, 'layers'> & {
  layer?: LearnerAudience | undefined;
  /** The layers a plan is for. */
  plan?: readonly LearnerAudience[] | undefined;
};

interface Wanted {
  viewer: User;
  year: number;
  unit?: string | undefined;
  filter: AskedFilter;
  order: LearnerOrder;
  page: number;
  limit: number;
  now: Date;
}

/**
 * A unit's year as a trainer looks at it: its sums by whatever a chart tells apart, and a page of
 * the list. Layer and plan narrow both, everything else the list alone.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function readOverview(payload: Payload, wanted: Wanted): Promise<Overview> {
  const { viewer, year, filter, order, page, limit, now } = wanted;
  const { units, unit, top, below } = await readReportUnit(payload, { viewer, unit: wanted.unit });
  const today = dayOf(now);
  const running = year === yearOf(now);
  const day = running ? today : `${year}-12-31`;
  const list = { year, units: below, filter: storedFilter(filter), today };
  const [all, learners] = await Promise.all([
    shownParts(payload, { year, today: day }),
    learnersInOrder(payload, { ...list, order, page, limit }),
  ]);
  const told = tellOverview(
    { units, unit, below },
    { year, day, running, parts: all, layers: list.filter.layers },
  );
  return {
    ...{ ...told, learners },
    path: pathTo(units, unit.id, top),
    listed: knownCount(told.total, filter) ?? (await countLearners(payload, list)),
  };
}

interface Told {
  year: number;
  day: string;
  running: boolean;
  parts: readonly OwnPart[];
  /** Only those of these layers, as `layersKey` writes them. */
  layers?: readonly string[] | undefined;
}

/** A unit's year as charts tell it, from the parts of a whole organisation. */
export function tellOverview(
  { units, unit, below }: Pick<ReportUnit, 'units' | 'unit' | 'below'>,
  { year, day, running, parts, layers: wanted }: Told,
): Omit<Overview, 'path' | 'learners' | 'listed'> {
  const keys = wanted && new Set(wanted);
  const shown = keys ? parts.filter(({ layers }) => keys.has(layers)) : parts;
  const within = (ids: readonly string[]) => {
    const set = new Set(ids);
    return shown.filter((part) => set.has(part.unit));
  };
  const everyLayer = new Set(below);
  const own = parts.filter((part) => everyLayer.has(part.unit));
  return {
    ...{ year, day, total: addParts(within(below)) },
    pace: running ? shareOfYear(day) : null,
    unit: { id: unit.id, name: unit.name },
    units: units
      .filter(({ parent }) => parent === unit.id)
      .map(({ id, name }) => ({ id, name, part: addParts(within(subtree(units, id))) })),
    layers: LEARNER_AUDIENCES.map((layer) => ({ layer, part: addParts(ofLayer(own, layer)) })),
  };
}

/** As the stored years are asked. */
export function storedFilter({ layer, plan, ...filter }: AskedFilter): LearnerFilter {
  if (!layer) return { ...filter, layers: plan && keysWith(plan) };
  const layers = keysWith([layer]);
  const ofPlan = plan && new Set(keysWith(plan));
  return { ...filter, layers: ofPlan ? layers.filter((key) => ofPlan.has(key)) : layers };
}

/** What has been counted already; null for what only a query can. */
function knownCount(total: YearPart, { state, band, job, words }: AskedFilter): number | null {
  if (job || words || (state && band !== undefined)) return null;
  if (band !== undefined) return total.bands[band] ?? 0;
  const { learners, done, behind, notStarted } = total;
  const counts = { open: learners - done, done, behind, 'not-started': notStarted };
  return state === 'on' ? onTrack(total) : state ? counts[state] : learners;
}
