import { parseArgs } from 'node:util';

/** How often what is killed. */
export interface FaultOptions {
  /** The server at random moments and where work by the clock begins, on SQLite. */
  server: number;
  /** How many of them right after a full minute, when scheduled work begins. */
  minute: number;
  /** The search server while things are published. */
  search: number;
  /** A MongoDB by itself, with one server. */
  mongo: number;
  /** Primaries of a replica set of three, with two servers. */
  primaries: number;
  /** Server, network and browser of somebody who sits a quiz. */
  attempts: number;
}

/**
 * Reads what the command line asks for; without a word the numbers the platform promises for.
 *
 * @throws Error with one line that says which number is none
 */
export function readOptions(args: string[]): FaultOptions {
  const { values } = parseArgs({
    args,
    options: {
      server: { type: 'string', default: '100' },
      minute: { type: 'string', default: '50' },
      search: { type: 'string', default: '30' },
      mongo: { type: 'string', default: '30' },
      primaries: { type: 'string', default: '10' },
      attempts: { type: 'string', default: '100' },
    },
  });
  const count = (name: keyof typeof values): number => {
    const given = Number(values[name]);
    if (!Number.isInteger(given) || given < 0) {
      throw new Error(`--${name}=${values[name]} is not a number of kills`);
    }
    return given;
  };
  return {
    server: count('server'),
    minute: Math.min(count('minute'), count('server')),
    search: count('search'),
    mongo: count('mongo'),
    primaries: count('primaries'),
    attempts: count('attempts'),
  };
}
