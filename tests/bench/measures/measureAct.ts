import type { LedgerPlace } from '../data/fillLedger.ts';
import type { Row } from '../Row.ts';
import { commandLine, runAlone } from '../runAlone.ts';

interface Act {
  what: string;
  /** A file of `tests/bench/acts`, which does it and prints `{ seconds, told, addedMb }`. */
  file: string;
  targetSeconds: number;
  targetMb: number;
  /** Beyond what its process has before, where that is asked for. */
  addedMb?: number;
  /** Of its heap at most, where it needs more than the proof of the ledger does. */
  heapMb?: number;
}

/** One act on a large database, in a process of its own, as small as the one that proves the ledger. */
export async function measureAct({ env }: Pick<LedgerPlace, 'env'>, act: Act): Promise<Row[]> {
  const { what, file, targetSeconds, targetMb } = act;
  const flags = commandLine('ledger:verify')
    .filter((word) => word.startsWith('--'))
    .map((word) => word.replace(/^(--max-old-space-size)=.*/, `$1=${act.heapMb ?? 144}`));
  const { megabytes, code, output } = await runAlone([...flags, `tests/bench/acts/${file}`], env);
  const done = code === 0 ? readDone(output) : null;
  if (!done) console.log(output.slice(-2_000));
  return [
    {
      what: `${what}${done ? `: ${done.told}` : ''}`,
      figure: done ? `${done.seconds.toFixed(1)} s` : `FAILED with ${String(code)}`,
      target: `≤ ${targetSeconds} s`,
      met: done !== null && done.seconds <= targetSeconds,
    },
    {
      what: '  memory of its process at most',
      figure: `${megabytes.toFixed(0)} MB resident`,
      target: `≤ ${targetMb} MB`,
      met: done !== null && megabytes <= targetMb,
    },
    ...(done && act.addedMb !== undefined
      ? [
          {
            what: '  of which it adds at most',
            figure: `${done.addedMb.toFixed(0)} MB`,
            target: `≤ ${act.addedMb} MB`,
            met: done.addedMb <= act.addedMb,
          },
        ]
      : []),
  ];
}

interface Done {
  seconds: number;
  told: string;
  addedMb: number;
}

function readDone(output: string): Done | null {
  const last = output.trim().split('\n').at(-1) ?? '';
  return last.startsWith('{') ? (JSON.parse(last) as Done) : null;
}
