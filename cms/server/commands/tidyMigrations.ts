import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/*
 * Payload writes migrations for a bundler. Node runs ours as they are, so imports name the
 * file's ending and types are imported as types. Run by `npm run migrate:create`.
 */
const folder = path.resolve('cms/migrations');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const target = path.join(folder, file);
  const tidy = readFileSync(target, 'utf8')
    .replace(/from '(\.\/\d+_\w+)'/g, "from '$1.ts'")
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \} from '([^']+)'/,
      "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '$1'",
    )
    .replace(/\{ db, payload, req \}/g, '{ db }');
  writeFileSync(target, tidy);
}
