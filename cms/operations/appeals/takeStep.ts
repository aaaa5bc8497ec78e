import type { Payload } from 'payload';

import { APPEAL_STEPS } from '../../domain/appeals/appeal.ts';
import type { AppealStep, StepFacts } from '../../domain/appeals/appealStep.ts';
import { foldCase } from '../../domain/appeals/foldCase.ts';
import { retry } from '../retry.ts';
import { readAppeal, registrationOf, type ReadAppeal } from './readAppeal.ts';
import { showSteps } from './showSteps.ts';

interface Taking {
  number: string;
  /** The officer; null for the author. */
  by: { id: string; name: string } | null;
  /** Milliseconds since 1970; of an anonymous author's the hour alone is kept. */
  now: number;
  /** What is done in a case as it stands; null where it is done already. Throws what is refused. */
  decide: (known: ReadAppeal) => StepFacts | null | Promise<StepFacts | null>;
}

const HOUR_MS = 60 * 60 * 1000;

/**
 * Takes a step in a case. The insert of the step under the next place is the commit point: of two
 * who act at once, on two servers too, the other reads again and decides anew. The case's row
 * follows; with a kill in between, the step is marked as not shown yet and the clock makes it good
 * (`settleAppeals`), and whoever opens the case reads its steps.
 *
 * @throws OperationError 404 `appeal-unknown`, and whatever `decide` refuses
 */
export async function takeStep(
  payload: Payload,
  { number, by, now, decide }: Taking,
): Promise<ReadAppeal> {
  return retry(async (again) => {
    const known = await readAppeal(payload, number);
    const facts = await decide(known);
    if (facts === null) return known;
    const { row, steps } = known;
    const at = by === null && row.mode === 'anonymous' ? now - (now % HOUR_MS) : now;
    const seq = steps.length + 1;
    const step: AppealStep = { ...facts, seq, at, by: by?.id ?? null, byName: by?.name ?? null };
    const id = `${row.id}/${seq}`;
    try {
      await payload.db.create({
        collection: APPEAL_STEPS,
        data: {
          ...{ id, appeal: row.id, seq, kind: facts.kind, at, facts, settled: false },
          ...{ by: step.by, byName: step.byName, to: 'officer' in facts ? facts.officer : null },
        },
      });
    } catch {
      const where = { id: { equals: id } };
      const { totalDocs } = await payload.db.count({ collection: APPEAL_STEPS, where });
      // What the database says of its error holds the words and their moment: no log may have those.
      if (totalDocs === 0) throw new Error('a step could not be taken');
      return again();
    }
    const all = [...steps, step];
    const taken = { row, steps: all, standing: foldCase(registrationOf(row), all) };
    await showSteps(payload, taken);
    return taken;
  });
}
