import type { LedgerPlace } from '../data/fillLedger.ts';
import { commandLine, runAlone } from '../runAlone.ts';
import type { Row } from '../Row.ts';

const TARGET_SECONDS = 30;
const TARGET_MB = 300;

/** Proves a large ledger with the command a person would use. */
export async function measureVerify({ env, entries }: LedgerPlace): Promise<Row[]> {
  const { seconds, megabytes, code, output } = await runAlone(commandLine('ledger:verify'), env);
  const said = output.trim().split('\n').at(-1) ?? '';
  const sound = code === 0 && said.includes(`(${entries} entries, 0 breaches)`);
  if (!sound) console.log(output.slice(-2_000));
  return [
    {
      what: `ledger:verify over ${entries} entries, whole command`,
      figure: `${seconds.toFixed(1)} s${sound ? '' : `, FAILED with ${String(code)}`}`,
      target: `≤ ${TARGET_SECONDS} s`,
      met: sound && seconds <= TARGET_SECONDS,
    },
    {
      what: '  its memory at most',
      figure: `${megabytes.toFixed(0)} MB resident`,
      target: `≤ ${TARGET_MB} MB`,
      met: sound && megabytes <= TARGET_MB,
    },
  ];
}
