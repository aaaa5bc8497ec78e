import { isDeepStrictEqual } from 'node:util';

import { knownMigrations } from './knownMigrations.ts';
import type { Manifest } from './manifest.ts';

/** Whether a database has been through exactly those changes that this release has. */
export const isOfThisSchema = ({ database, migrations }: Manifest): boolean =>
  isDeepStrictEqual(new Set(migrations), new Set(knownMigrations(database)));
