import { parseArgs } from 'node:util';

import { Refusal } from '../Refusal.ts';

/**
 * What a command about one folder was given.
 *
 * @param switches names of what may be switched on, as `with-secrets` for `--with-secrets`
 * @param usage what to say to who gave something else
 * @param given what stands after the command's name
 * @returns the folder, and the switches that are on
 * @throws Refusal with the usage
 */
export function readArguments(
  switches: readonly string[],
  usage: string,
  given: readonly string[] = process.argv.slice(2),
): { folder: string; on: string[] } {
  try {
    const options = switches.map((name) => [name, { type: 'boolean' }] as const);
    const { positionals, values } = parseArgs({
      args: [...given],
      options: Object.fromEntries(options),
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder && more.length === 0) return { folder, on: Object.keys(values) };
  } catch {
    // An unknown switch: answered like everything else that is not as it should be.
  }
  throw new Refusal(usage);
}
