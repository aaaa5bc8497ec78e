import { openLibrary } from './openLibrary.ts';
import { readJudged } from './readJudged.ts';
import { LEAST_SUCCESS_3, summarise, type Summary } from './summarise.ts';
import { verdictOf, type Verdict } from './verdictOf.ts';

// `npm run search:eval`: how well search answers the judged queries, kind by kind. Ends with 1
// where too few have a best answer among the first three, or one finds what it must not.

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(9);

function line({ kind, queries, success1, success3, ndcg10, noisy }: Summary): string {
  const shares = [percent(success1), percent(success3), ndcg10.toFixed(3).padStart(9)];
  return [kind.padEnd(26), String(queries).padStart(7), ...shares, String(noisy).padStart(6)].join(
    ' ',
  );
}

function failureOf({ judged, found, place, noise }: Verdict): string[] {
  const missed = (place ?? Infinity) > 3 && judged.best.length > 0;
  const first = `${found.total} found: ${found.slugs.slice(0, 3).join(', ')}`;
  return [
    ...(missed ? [`${judged.kind}: “${judged.q}” misses ${judged.best[0]}; ${first}`] : []),
    ...noise.map((what) => `${judged.kind}: “${judged.q}” is noisy: ${what}`),
  ];
}

const queries = readJudged();
const library = await openLibrary(new Date());
try {
  const verdicts: Verdict[] = [];
  for (const judged of queries) verdicts.push(verdictOf(judged, await library.ask(judged.q)));
  const { kinds, overall } = summarise(verdicts);
  console.log('Kind                       queries success@1 success@3   nDCG@10  noisy');
  for (const summary of [...kinds, overall]) console.log(line(summary));
  const failures = verdicts.flatMap(failureOf);
  if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
  if (overall.success3 < LEAST_SUCCESS_3 || overall.noisy > 0) process.exitCode = 1;
} finally {
  await library.stop();
}
process.exit();
