import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';
import sharp from 'sharp';

import type { Paper } from '../../../domain/quiz/paper.ts';

/** Some 10 cm of paper at 200 dots an inch: as sharp as an office prints, and no heavier. */
const MOST_PIXELS = 800;

/**
 * The pictures of a paper as pdfkit reads them, by the address the paper keeps. One whose file is
 * gone or can't be read is not among them: its words are printed in its place.
 */
export async function readPictures(
  payload: Payload,
  paper: Paper,
): Promise<ReadonlyMap<string, Buffer>> {
  const shown = paper.flatMap(({ media, options = [] }) => [media, ...options.map((one) => one.media)]); // prettier-ignore
  const urls = new Set(shown.flatMap((one) => (one?.kind === 'picture' ? [one.url] : [])));
  const { staticDir } = payload.collections.media.config.upload;
  const pictures = new Map<string, Buffer>();
  for (const url of staticDir ? urls : []) {
    const name = path.basename(decodeURIComponent(url));
    try {
      const file = await readFile(path.join(staticDir ?? '', name));
      const fitted = sharp(file).resize({ width: MOST_PIXELS, withoutEnlargement: true });
      pictures.set(url, await fitted.png({ progressive: false, palette: false }).toBuffer());
    } catch (error) {
      payload.logger.error({ err: error, picture: name }, 'a picture that cannot be printed');
    }
  }
  return pictures;
}
