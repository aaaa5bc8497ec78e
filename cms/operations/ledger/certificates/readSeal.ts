import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';
import sharp from 'sharp';

import { unitsAbove } from '../../../domain/accounts/orgTree.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { OrgUnit, Seal } from '../../../payload-types.ts';
import { readOrgUnits } from '../../accounts/readOrgUnits.ts';

export interface UnitSeal {
  /** Whose it is. */
  unit: string;
  /** A PNG as pdfkit reads it. */
  picture: Buffer;
}

/**
 * The seal of a unit, or of the next unit above that has one: as it is today, whenever the paper
 * was issued.
 *
 * @returns null where no unit has a seal, or its file is gone
 */
export async function readSeal(payload: Payload, unit: string | null): Promise<UnitSeal | null> {
  if (unit === null) return null;
  const above = unitsAbove(await readOrgUnits(payload), unit);
  const { docs } = await payload.db.find<Pick<OrgUnit, 'id' | 'name' | 'seal'>>({
    collection: 'org-units',
    where: { id: { in: above } },
    select: { name: true, seal: true },
    pagination: false,
    limit: 0,
  });
  const sealed = above.map((id) => docs.find((one) => one.id === id)).find((one) => one?.seal);
  if (!sealed?.seal) return null;
  const where = { id: { equals: idOf(sealed.seal) } };
  const seal = await payload.db.findOne<Seal>({ collection: 'seals', where });
  const { staticDir } = payload.collections.seals.config.upload;
  if (!seal?.filename || !staticDir) return null;
  try {
    const file = await readFile(path.join(staticDir, path.basename(seal.filename)));
    const picture = await sharp(file).png({ progressive: false, palette: false }).toBuffer();
    return { unit: sealed.name, picture };
  } catch (error) {
    // The paper leaves room for a seal of ink.
    payload.logger.error({ err: error, seal: seal.id }, 'a seal that cannot be read');
    return null;
  }
}
