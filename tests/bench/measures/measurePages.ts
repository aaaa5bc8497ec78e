import { describeLoad } from '../load/describeLoad.ts';
import type { Target } from '../load/loadPlan.ts';
import { runLoad } from '../load/runLoad.ts';
import type { Row } from '../Row.ts';

const CONNECTIONS = 32;
const WARM_UP_SECONDS = 3;
const QUERIES = [
  '政工',
  '安全',
  '调解',
  '劳动合同',
  'anquan',
  'ztxf',
  '心理',
  '班组',
  '支部',
  '工匠',
];

interface Wanted {
  url: string;
  seconds: number;
  articlePath: string;
  /** Cookie headers of a learner and of a trainer. */
  learner: string;
  trainer: string;
  beats: Target[];
}

/** What people ask for all day, 32 at once. */
export async function measurePages(wanted: Wanted): Promise<Row[]> {
  const { url, seconds, articlePath, learner, trainer, beats } = wanted;
  const loads: { what: string; targets: Target[] }[] = [
    { what: 'Article page, signed in', targets: [{ path: articlePath, cookie: learner }] },
    { what: 'Beat', targets: beats },
    {
      what: 'Search',
      targets: QUERIES.map((query) => ({
        path: `/search.json?q=${encodeURIComponent(query)}`,
        cookie: learner,
      })),
    },
    {
      what: "Trainer's summary",
      targets: [{ path: '/trainer/summary.json?limit=50', cookie: trainer }],
    },
  ];
  const rows: Row[] = [];
  for (const { what, targets } of loads) {
    const mode = { connections: CONNECTIONS };
    const warm = await runLoad({ url, targets, seconds: WARM_UP_SECONDS, mode });
    const sent = Math.ceil(warm.requests / targets.length) + CONNECTIONS;
    const further = targets.map(({ beat, ...target }) =>
      beat ? { ...target, beat: { firstSeq: beat.firstSeq + sent } } : target,
    );
    const result = await runLoad({ url, targets: further, seconds, mode });
    rows.push({ what: `${what}, ${CONNECTIONS} connections`, figure: describeLoad(result) });
  }
  return rows;
}
