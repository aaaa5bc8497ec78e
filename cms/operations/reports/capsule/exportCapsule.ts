import { createHash } from 'node:crypto';

import type { Payload } from 'payload';

import { unitPaths } from '../../../domain/accounts/unitPaths.ts';
import type { Policy } from '../../../domain/policy/policy.ts';
import { policyOfYear } from '../../../domain/policy/policyOfYear.ts';
import { policyOn } from '../../../domain/policy/policyOn.ts';
import { chainCapsule } from '../../../domain/reports/capsule/chainCapsule.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import { DEFAULT_LANGUAGE } from '../../../text/language.ts';
import { platformName } from '../../../text/platformName.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { readPolicies } from '../../policy/readPolicies.ts';
import { readReportUnit } from '../readReportUnit.ts';
import { capsuleKey } from './capsuleKey.ts';
import { capsulePage } from './capsulePage.ts';
import { capsulePeople } from './capsulePeople.ts';
import type { WantedReport } from '../wantedReport.ts';

/**
 * A unit's year as one page that proves itself: policies, people, the parts of their targets,
 * every entry and every certificate, chained and signed. It is made while it is read; one that
 * breaks off in the middle has no end, and says so when it is opened.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function exportCapsule(
  payload: Payload,
  { viewer, year, unit: wanted, now, language = DEFAULT_LANGUAGE, told }: WantedReport,
): Promise<{ name: string; capsule: AsyncIterable<Uint8Array> }> {
  const report = await readReportUnit(payload, { viewer, unit: wanted });
  const policies = await readPolicies(payload);
  const { key, sign } = capsuleKey(payload);
  const page = capsulePage(language);
  const encoder = new TextEncoder();
  const path = unitPaths(report.units)(report.unit.id);
  async function* capsule() {
    const chain = chainCapsule();
    const sums = { people: 0, entries: 0, earnedUnits: 0, targetUnits: 0 };
    const first = chain.block([
      {
        ...{ t: 'header', version: 1, platform: platformName[language], unit: report.unit.name },
        ...{ unitPath: path, year, madeAt: now.toISOString(), madeBy: viewer.name, key },
      },
      ...[...inForce(policies, year)].map((policy) => ({ t: 'policy', ...policy }) as const),
    ]);
    yield encoder.encode(page.before + first);
    const policyOf = policyOfYear(policies, dayOf(now));
    const people = capsulePeople(payload, { report, year, now, language, policyOf, told });
    for await (const { person, lines } of people) {
      sums.people += 1;
      sums.entries += person.entries;
      sums.earnedUnits += person.earnedUnits;
      sums.targetUnits += person.targetUnits;
      yield encoder.encode(chain.block(lines));
    }
    const frame = createHash('sha256').update(page.frame).digest('hex');
    const end = chain.end({ ...sums, frame });
    yield encoder.encode(`${end}\t${sign(end)}${page.after}`);
  }
  const { capsuleFile } = reportsWords[language].papers;
  return { name: `${capsuleFile(report.unit.name, year)}.html`, capsule: capsule() };
}

/** Every version that was in force on some day of a year. */
function inForce(policies: readonly Policy[], year: number): Set<Policy> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const begun = policies.map(({ effectiveFrom }) => effectiveFrom.slice(0, 10));
  const days = [first, ...begun.filter((day) => day > first && day <= last).sort()];
  return new Set(days.map((day) => policyOn(policies, day)));
}
