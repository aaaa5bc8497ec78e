import { describeMachine } from '../bench/describeMachine.ts';
import { printTable } from '../bench/printTable.ts';
import type { Row } from '../bench/Row.ts';
import { killAttempts } from './killAttempts.ts';
import { killMongo, killSearch, killServer } from './killings.ts';
import { readOptions, type FaultOptions } from './options.ts';

// `npm run faults`: kills everything that can be killed under load, and looks for what was lost.
//   -- --server=100     kill -9 of the server (SQLite)
//   -- --minute=50      so many of them within 120 ms after a full minute: each waits for one
//   -- --search=30      kill -9 of the search server
//   -- --mongo=30       kill -9 of a MongoDB by itself
//   -- --primaries=10   kill -9 of the primary of three, with two servers
//   -- --attempts=100   server, network and browser of somebody who sits a quiz, by turns
// Needs a build (`npm run build`); with these numbers it takes some two hours.

async function faults(wanted: FaultOptions): Promise<void> {
  const { server, minute, search, mongo, primaries, attempts } = wanted;
  for (const line of describeMachine()) console.log(line);
  const all: Row[] = [];
  const table = (title: string, rows: Row[] | undefined) => {
    if (!rows) return console.log(`\n${title}: this machine has no mongod`);
    printTable(title, rows);
    all.push(...rows);
  };
  if (server > 0) {
    const title = `kill -9 of the server ${server} times, ${minute} at a full minute (SQLite)`;
    table(title, await killServer(server, minute));
  }
  if (search > 0) table(`kill -9 of the search server ${search} times`, await killSearch(search));
  if (mongo > 0) table(`kill -9 of MongoDB ${mongo} times`, await killMongo(mongo, 1));
  if (primaries > 0) {
    const title = `kill -9 of the primary of three ${primaries} times, two servers`;
    table(title, await killMongo(primaries, 3));
  }
  if (attempts > 0) {
    table(`a quiz on a phone, disturbed ${attempts} times`, await killAttempts(attempts));
  }
  const missed = all.filter(({ met }) => met === false);
  console.log(missed.length > 0 ? `\n${missed.length} promises broken` : '\nNothing was lost');
  process.exitCode = missed.length > 0 ? 1 : 0;
}

function options(): FaultOptions | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return undefined;
  }
}

Object.assign(process.env, { NODE_ENV: 'production' });
const wanted = options();
if (wanted) await faults(wanted);
process.exit();
