import { describeLoad } from '../load/describeLoad.ts';
import type { Target } from '../load/loadPlan.ts';
import { runLoad } from '../load/runLoad.ts';
import type { Row } from '../Row.ts';

const TARGET_MS = 100;
/** Beats a second while learners come in, before the measure. */
const ARRIVAL_SHARE = 0.5;

interface Wanted {
  url: string;
  /** A learner's page each. */
  beats: Target[];
  rate: number;
  seconds: number;
}

/**
 * Beats of many learners at a fixed rate, each in turn. Before it, the learners come in: each
 * sends a first beat, at half the rate, as a morning begins.
 */
export async function measureBeats({ url, beats, rate, seconds }: Wanted): Promise<Row[]> {
  const arrivals = rate * ARRIVAL_SHARE;
  const came = await runLoad({
    url,
    targets: beats,
    seconds: beats.length / arrivals,
    mode: { rate: arrivals },
  });
  const again = beats.map((target) => ({ ...target, beat: { firstSeq: 2 } }));
  const result = await runLoad({ url, targets: again, seconds, mode: { rate } });
  const failed = Object.keys(result.failures).length > 0;
  return [
    { what: `Beats of ${beats.length} learners coming in`, figure: describeLoad(came) },
    {
      what: `Beats of ${beats.length} learners, ${rate}/s for ${seconds} s, client on the same machine`,
      figure: `${describeLoad(result)}, client ${(result.clientCpu * 100).toFixed(0)} % of a core`,
      target: `p99 ≤ ${TARGET_MS} ms, no error`,
      met: !failed && result.p99 <= TARGET_MS && result.perSecond >= rate * 0.98,
    },
  ];
}
