import { randomInt } from 'node:crypto';

import type { Payload } from 'payload';

import { unitPaths } from '../../../domain/accounts/unitPaths.ts';
import {
  CERTIFICATE_SIGNS,
  certificateCode,
  certificateNumber,
  CODE_LENGTH,
  NUMBER_CHANCE,
} from '../../../domain/ledger/certificateNumber.ts';
import { recordDigest } from '../../../domain/ledger/recordDigest.ts';
import { totals } from '../../../domain/ledger/totals.ts';
import { idOf } from '../../../domain/idOf.ts';
import { policyOfYear } from '../../../domain/policy/policyOfYear.ts';
import { standingAt } from '../../../domain/policy/targetChange.ts';
import { yearTarget } from '../../../domain/policy/yearTarget.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { Certificate, User } from '../../../payload-types.ts';
import { readOrgUnits } from '../../accounts/readOrgUnits.ts';
import { unitOn } from '../../accounts/unitOn.ts';
import { OperationError } from '../../OperationError.ts';
import { readPolicies } from '../../policy/readPolicies.ts';
import { readTargetChanges } from '../../policy/readTargetChanges.ts';
import { retry } from '../../retry.ts';
import { readEntries } from '../readEntries.ts';
import { readCertificates } from './readCertificates.ts';
import { standingOf } from './standingOf.ts';

interface Issue {
  /** The account's id. */
  learner: string;
  year: number;
  now: Date;
}

/**
 * The certificate of a learner's year: the one that holds, else a new one where the hours reach
 * the target. Whoever calls has made sure that the reader may see this learner's record.
 *
 * Its insert under (learner, year, issue) is the commit point: of any number of clicks, on any
 * number of servers, one makes issue n and all others find it. Nothing follows it that a kill
 * could cut off; what the ledger loses afterwards ends it by itself (`standingOf`).
 *
 * @throws OperationError 404 `not-reached`, or `learner-unknown` also of one in the bin
 */
export async function issueCertificate(payload: Payload, of: Issue): Promise<Certificate> {
  const { learner, year } = of;
  return retry(async (again) => {
    const [latest] = await readCertificates(payload, { learner, year });
    if (latest && (await standingOf(payload, latest)).endedAt === null) return latest;
    const issue = (latest?.issue ?? 0) + 1;
    const data = { ...(await weigh(payload, of)), issue };
    try {
      return (await payload.db.create({ collection: 'certificates', data })) as Certificate;
    } catch (error) {
      const [newest] = await readCertificates(payload, { learner, year });
      if (newest && newest.issue >= issue) return again();
      throw error;
    }
  });
}

/** What there is to certify, from the ledger and nothing else. */
async function weigh(payload: Payload, { learner: id, year, now }: Issue) {
  const today = dayOf(now);
  const learner = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
  });
  if (!learner || learner.deletedAt) throw new OperationError(404, 'learner-unknown');
  const [entries, policies, changes] = await Promise.all([
    readEntries(payload, { learner: id, year }),
    readPolicies(payload),
    readTargetChanges(payload, id),
  ]);
  const target = yearTarget({
    ...{ year, account: learner, changes: standingAt(changes, now.getTime()) },
    policyOf: policyOfYear(policies, today),
  });
  const { earnedUnits } = totals(entries);
  // Nobody has reached what nobody has been asked for.
  if (target.units <= 0) throw new OperationError(404, 'not-reached/no-target', { year });
  if (earnedUnits < target.units) throw new OperationError(404, 'not-reached', { year });
  const lastDay = `${year}-12-31`;
  const present = learner.unit ? idOf(learner.unit) : null;
  // A year gone by shows people where they were then.
  const unit = today > lastDay ? await unitOn(payload, learner, lastDay) : present;
  return {
    ...{ learner: id, year, at: now.getTime() },
    number: certificateNumber(year, chance(NUMBER_CHANCE)),
    code: certificateCode(chance(CODE_LENGTH)),
    ...{ name: learner.name, staffNumber: learner.staffNumber ?? null },
    ...{ unit, unitPath: unitPaths(await readOrgUnits(payload))(unit) || null },
    ...{ earnedUnits, targetUnits: target.units, policy: target.policy },
    seq: entries[0]?.seq ?? 0,
    digest: recordDigest(entries),
  };
}

const chance = (signs: number): number[] =>
  Array.from({ length: signs }, () => randomInt(CERTIFICATE_SIGNS));
