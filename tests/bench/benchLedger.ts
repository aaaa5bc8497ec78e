import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { yearOf } from '../../cms/domain/shanghai.ts';
import { changeTarget, fillLedger } from './data/fillLedger.ts';
import { makePeopleFile } from './data/makePeopleFile.ts';
import { measureMails } from './measures/measureMails.ts';
import { measureAct } from './measures/measureAct.ts';
import { measureOverview } from './measures/measureOverview.ts';
import { measureVerify } from './measures/measureVerify.ts';
import type { BenchOptions, Measure } from './options.ts';
import type { Row } from './Row.ts';

interface Wanted {
  options: BenchOptions;
  wants: (...measures: Measure[]) => boolean;
  /** Address of a MongoDB database of its own; absent for a SQLite file. */
  mongoUri: string | undefined;
}

/** What grows with ledger and learners, on one large database: proof, night and export. */
export async function benchLedger({ options, wants, mongoUri }: Wanted): Promise<Row[]> {
  const rows: Row[] = [];
  const dataDir = await mkdtemp(path.join(tmpdir(), 'study-hall-ledger-'));
  const databaseUri = mongoUri ?? `file:${dataDir}/study-hall.db`;
  try {
    console.error('… filling a ledger');
    const place = await fillLedger({
      dataDir,
      databaseUri,
      learners: options.ledgerLearners,
      entriesEach: options.entriesEach,
      year: yearOf(new Date()),
    });
    if (wants('verify')) {
      console.error('… proving it');
      rows.push(...(await measureVerify(place)));
    }
    if (wants('export')) {
      console.error('… exporting everybody');
      const targets = { targetSeconds: 15, targetMb: 300 };
      const what = `Export of ${place.learners} learners`;
      rows.push(...(await measureAct(place, { what, file: 'export.ts', ...targets })));
      const capsule = { what: 'Audit capsule', file: 'capsule.ts', targetSeconds: 10 };
      rows.push(...(await measureAct(place, { ...capsule, targetMb: 300 })));
    }
    if (wants('policy')) {
      console.error('… rehearsing a policy');
      const rehearsal = { file: 'rehearsal.ts', targetSeconds: 10, targetMb: 500 };
      rows.push(...(await measureAct(place, { what: 'Policy rehearsal', ...rehearsal })));
    }
    if (wants('overview')) {
      console.error('… looking at everybody');
      rows.push(...(await measureOverview(place, options.closedSeconds)));
    }
    if (wants('review')) {
      console.error('… weighing a quarter');
      const review = { file: 'review.ts', targetSeconds: 30, targetMb: 500, heapMb: 220 };
      rows.push(...(await measureAct(place, { what: 'Quarterly review', ...review })));
    }
    if (wants('upkeep')) {
      console.error('… a night');
      const night = { file: 'upkeep.ts', targetSeconds: 120, targetMb: 500 };
      const of = `${place.learners} learners`;
      rows.push(...(await measureAct(place, { what: `Upkeep of ${of}, nothing new`, ...night })));
      await changeTarget(place);
      const what = `Upkeep of ${of}, a new target for all`;
      rows.push(...(await measureAct(place, { what, ...night })));
    }
    if (wants('messages')) {
      console.error('… reminding everybody');
      const round = { file: 'messages.ts', targetSeconds: 30, targetMb: 500 };
      rows.push(
        ...(await measureAct(place, { what: `Reminding ${place.learners} people`, ...round })),
      );
      rows.push(...(await measureMails(place)));
    }
    if (wants('classes')) {
      console.error('… a class of a thousand');
      const session = { file: 'classes.ts', targetSeconds: 2, targetMb: 500, heapMb: 220 };
      rows.push(...(await measureAct(place, { what: 'Confirming a class', ...session })));
    }
    // The last: it doubles the people that all others are measured with.
    if (wants('people')) {
      console.error('… putting people in');
      const file = await makePeopleFile(dataDir, place.learners);
      const env = { ...place.env, BENCH_PEOPLE: file };
      const people = { file: 'importPeople.ts', targetSeconds: 60, targetMb: 400, heapMb: 175 };
      const what = `Import of ${place.learners} people`;
      rows.push(...(await measureAct({ ...place, env }, { what, ...people })));
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  return rows;
}
