import { idOf } from '../../../domain/idOf.ts';
import type { ContestSeason } from '../../../payload-types.ts';
import { readModel } from '../../stores/readModel.ts';

/** A published season as pages speak of it: which questions can come is not in it. */
export interface Season extends Pick<
  ContestSeason,
  'id' | 'title' | 'opensAt' | 'closesAt' | 'lives' | 'runsPerDay' | 'audience'
> {
  rules: string | null;
  restricted: boolean;
  /** The units it is for, with all below them; null: every unit. */
  units: string[] | null;
  levels: { title: string; questions: number; need: number; seconds: number }[];
}

/** Every published season, the one that closes last first; a second old at most. */
export const shownSeasons = readModel(
  'contest-seasons',
  ['contest-seasons'],
  async (payload): Promise<Season[]> => {
    const { docs } = await payload.find({
      collection: 'contest-seasons',
      where: { _status: { equals: 'published' } },
      sort: '-closesAt',
      depth: 0,
      pagination: false,
    });
    return docs.map((season) => ({
      ...{ id: season.id, title: season.title, rules: season.rules ?? null },
      ...{ opensAt: season.opensAt, closesAt: season.closesAt, audience: season.audience },
      ...{ lives: season.lives, runsPerDay: season.runsPerDay },
      restricted: season.restricted ?? false,
      units: season.onlyUnits ? (season.units ?? []).map(idOf) : null,
      levels: (season.levels ?? []).map(({ title, count, need, seconds }) => ({
        ...{ title, questions: count, need, seconds },
      })),
    }));
  },
);
