import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

const slugs = z.array(z.string()).default([]);

const judged = z.strictObject({
  q: z.string(),
  best: slugs,
  also: slugs,
  without: slugs,
  atMost: z.int().optional(),
});

/** A query of the judged set, and what is right to find: see the head of `judged.yaml`. */
export type Judged = z.infer<typeof judged> & { kind: string };

/**
 * The judged queries, kind by kind.
 *
 * @throws ZodError where one is not written as it has to be
 */
export function readJudged(): Judged[] {
  const file = readFileSync(path.join(import.meta.dirname, 'judged.yaml'), 'utf8');
  const kinds = z.record(z.string(), z.array(judged).min(1)).parse(parse(file));
  return Object.entries(kinds).flatMap(([kind, queries]) =>
    queries.map((query) => ({ ...query, kind })),
  );
}
