import { migrations } from '../../migrations/index.ts';
import { mongoMigrations } from '../../migrations/mongodb/index.ts';
import type { Manifest } from './manifest.ts';

const known = { sqlite: migrations, mongodb: mongoMigrations };

/** Names of the changes that this release brings a database through, by its kind. */
export const knownMigrations = (kind: Manifest['database']): string[] =>
  known[kind].map(({ name }) => name);
