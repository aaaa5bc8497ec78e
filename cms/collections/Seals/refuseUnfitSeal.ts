import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import sharp from 'sharp';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { claimFileType } from '../../domain/ledger/claimFileType.ts';
import { SEAL_IMAGE } from '../../domain/ledger/sealImage.ts';
import { refuse } from '../refuse.ts';

const MEGABYTE = 1024 * 1024;

/**
 * A seal is a PNG by its content, of a size to print, and lets through what it is put upon. Who
 * may set none is refused by the rule of access, which is asked after this.
 */
export const refuseUnfitSeal: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create' && hasRole(req.user, 'admin')) await expectFit(req);
  return args;
};

async function expectFit(req: PayloadRequest): Promise<void> {
  const { largest, narrowest, widest } = SEAL_IMAGE;
  const data = req.file?.data;
  if (!data || data.length === 0) return refuse(req, 400, 'seal-missing');
  if (data.length > largest) return refuse(req, 400, 'seal-large', { most: largest / MEGABYTE });
  if (claimFileType(data)?.ending !== 'png') return refuse(req, 400, 'seal-kind');
  const image = await look(data);
  if (!image) return refuse(req, 400, 'seal-damaged');
  const sides = [image.width, image.height];
  if (sides.some((side) => side < narrowest || side > widest)) {
    return refuse(req, 400, 'seal-size', { least: narrowest, most: widest });
  }
  if (image.isOpaque) refuse(req, 400, 'seal-opaque');
}

/** The size is read before any pixel: a small file may unfold to a huge picture. */
async function look(data: Buffer) {
  try {
    const { width, height } = await sharp(data).metadata();
    if (Math.max(width, height) > SEAL_IMAGE.widest) return { width, height, isOpaque: false };
    const { isOpaque } = await sharp(data, { failOn: 'warning' }).stats();
    return { width, height, isOpaque };
  } catch {
    return null;
  }
}
