import { benchDatabase } from './benchDatabase.ts';
import { describeMachine } from './describeMachine.ts';
import { measureFresh } from './measures/measureFresh.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { printTable } from './printTable.ts';
import type { Row } from './Row.ts';

// `npm run bench`: the figures the platform promises, measured on this machine.
//   -- --quick                 10 s instead of 60, a tenth of the ledger
//   -- --db=sqlite             one database only
//   -- --only=beats,record     some measures only: stack, weight, pages, beats, record, passes,
//                              attempts, verify, export, overview, policy, upkeep, people,
//                              classes, messages, review, appeals, quizzes, questions
//   -- --each=80                entries of each learner of the large ledger, in place of 20
//   -- --fresh                 also time a fresh clone up to its first page

function options(): BenchOptions | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return undefined;
  }
}

async function bench(wanted: BenchOptions): Promise<void> {
  for (const line of describeMachine()) console.log(line);
  console.log('A missed target is marked; it does not make this command fail.');
  const all: Row[] = [];
  const table = (title: string, rows: Row[]) => {
    printTable(title, rows);
    all.push(...rows);
  };
  if (wanted.fresh) table('Fresh clone', await measureFresh());
  for (const database of wanted.databases) {
    const title = database === 'sqlite' ? 'SQLite, embedded' : 'MongoDB, replica set of one';
    table(title, await benchDatabase(database, wanted));
  }
  const judged = all.filter(({ met }) => met !== undefined);
  const met = judged.filter((row) => row.met).length;
  console.log(`\n${met} of ${judged.length} targets met`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // What was started ends with this process: see the `exit` handlers beside each start.
  process.once(signal, () => process.exit(130));
}
// The bench's own Payload instances run as the server's do: production migrations, no dev checks.
Object.assign(process.env, { NODE_ENV: 'production' });
const wanted = options();
if (wanted) await bench(wanted);
process.exit();
