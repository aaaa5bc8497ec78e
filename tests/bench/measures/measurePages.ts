import { describeLoad } from '../load/describeLoad.ts';
import type { Target } from '../load/loadPlan.ts';
import { runLoad } from '../load/runLoad.ts';
import type { Row } from '../Row.ts';

const CONNECTIONS = 32;
const OVERVIEWS = 4;
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

/** What a load has to reach: requests a second and milliseconds. */
interface Goal {
  perSecond?: number;
  p99: number;
}
const COMMON: Goal = { perSecond: 1000, p99: 60 };

interface Load {
  what: string;
  targets: Target[];
  goal?: Goal;
  connections?: number;
}

interface Wanted {
  url: string;
  seconds: number;
  articlePath: string;
  planPath: string;
  /** Cookie headers of learners with something begun, and of a trainer. */
  learners: readonly string[];
  trainer: string;
  beats: Target[];
}

/** What people ask for all day, 32 at once. */
export async function measurePages(wanted: Wanted): Promise<Row[]> {
  const { url, seconds, articlePath, planPath, learners, trainer, beats } = wanted;
  const page = (what: string, path: string, goal: Goal): Load => ({
    what,
    targets: learners.map((cookie) => ({ path, cookie })),
    goal,
  });
  const [learner = ''] = learners;
  const loads: Load[] = [
    page('Home', '/', COMMON),
    page('Article page', articlePath, { perSecond: 2500, p99: 30 }),
    page('Library', '/library', COMMON),
    page('Plans', '/plans', COMMON),
    page('A plan', planPath, COMMON),
    page('Record page', '/record', COMMON),
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
    // As many trainers as look at once: each is a page of charts over everybody.
    {
      what: "Trainer's overview, all units",
      targets: [{ path: '/trainer', cookie: trainer }],
      goal: { p99: 200 },
      connections: OVERVIEWS,
    },
    {
      what: "Trainer's overview, a team",
      targets: [{ path: '/trainer?unit=DSK-JJ', cookie: trainer }],
      goal: { p99: 50 },
      connections: OVERVIEWS,
    },
  ];
  const rows: Row[] = [];
  for (const { what, targets, goal, connections = CONNECTIONS } of loads) {
    const mode = { connections };
    const warm = await runLoad({ url, targets, seconds: WARM_UP_SECONDS, mode });
    const sent = Math.ceil(warm.requests / targets.length) + connections;
    const further = targets.map(({ beat, ...target }) =>
      beat ? { ...target, beat: { firstSeq: beat.firstSeq + sent } } : target,
    );
    const result = await runLoad({ url, targets: further, seconds, mode });
    rows.push({
      what: `${what}, ${connections} connections`,
      figure: describeLoad(result),
      ...(goal && {
        target: `${goal.perSecond ? `${goal.perSecond} req/s, ` : ''}p99 ${goal.p99} ms`,
        met: result.perSecond >= (goal.perSecond ?? 0) && result.p99 <= goal.p99,
      }),
    });
  }
  return rows;
}
