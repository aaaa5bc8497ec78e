import { isDeepStrictEqual } from 'node:util';

import { migrations } from '../../migrations/index.ts';
import type { Manifest } from './manifest.ts';

/** Whether a database has been through exactly those changes of the schema that this release has. */
export const isOfThisSchema = ({ migrations: applied }: Pick<Manifest, 'migrations'>): boolean =>
  isDeepStrictEqual(new Set(applied), new Set(migrations.map(({ name }) => name)));
