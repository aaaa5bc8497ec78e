import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload } from 'payload';

import { appealNumber } from '../../../cms/domain/appeals/appealNumber.ts';
import { DESK_PARTS } from '../../../cms/domain/appeals/deskParts.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import { readBoard } from '../../../cms/operations/appeals/readBoard.ts';
import { readDesk } from '../../../cms/operations/appeals/readDesk.ts';
import { registerAppeal } from '../../../cms/operations/appeals/registerAppeal.ts';
import { NEVER_DUE } from '../../../cms/operations/appeals/rowOf.ts';
import { insertMany, type NewDocument } from '../../../cms/operations/stores/insertMany.ts';
import { mongoModel } from '../../../cms/operations/stores/mongoModel.ts';
import { quickAccount } from '../../fixtures/quickAccount.ts';
import type { Row } from '../Row.ts';

const CASES = 200_000;
const BATCH = 5_000;
const UNITS = 60;
const OPEN_SHARE = 0.02;
const CATEGORIES = ['safety', 'life', 'pay', 'work', 'learning', 'other'];
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;
const AT_ONCE = 32;
const REGISTERED = 3_000;
const ASKED = 300;
const PER_SECOND = 200;
const PACED_SECONDS = 10;

/** What people raise, over two hundred thousand cases of a year: coming in, the desk, the board. */
export async function measureAppeals(payload: Payload): Promise<Row[]> {
  const now = new Date();
  const { units, top, low } = await makeOrganisation(payload);
  await putIn(payload, cases(units, now));
  const register = () =>
    registerAppeal(payload, {
      matter: { category: 'life', text: '夜班食堂的饭总是凉的', place: '', unit: units[0] ?? null },
      by: { mode: 'anonymous', mark: randomBytes(32).toString('base64url') },
      ...{ code: null, now },
    });
  const registering = await timed(REGISTERED, AT_ONCE, register);
  const paced = await pacedP99(PACED_SECONDS * PER_SECOND, PER_SECOND, register);
  const desk = await timed(ASKED, 1, (n) =>
    readDesk(payload, {
      ...{ actor: n % 2 === 0 ? top : low, part: DESK_PARTS[n % DESK_PARTS.length] ?? 'open' },
      ...{ after: null, limit: 30, now },
    }),
  );
  const board = await timed(ASKED, 1, (n) => {
    const month = dayOf(new Date(now.getTime() - (n % 12) * 30 * 24 * HOUR_MS)).slice(0, 7);
    const unit = n % 3 === 0 ? null : (units[n % UNITS] ?? null);
    return readBoard(payload, { month, unit, category: CATEGORIES[n % 7] ?? null }, now);
  });
  return [
    {
      what: `Cases registered beside ${CASES}, ${AT_ONCE} at once`,
      figure: `${registering.perSecond.toFixed(0)} cases/s, p99 ${registering.p99.toFixed(0)} ms`,
      target: `≥ ${PER_SECOND} cases/s`,
      met: registering.perSecond >= PER_SECOND,
    },
    {
      what: `Cases registered beside ${CASES}, ${PER_SECOND} a second come`,
      figure: `p99 ${paced.toFixed(0)} ms`,
      target: 'p99 ≤ 100 ms',
      met: paced <= 100,
    },
    ...[
      { what: `Officers’ desk over ${CASES} cases, every part`, p99: desk.p99 },
      { what: `Board of a month over ${CASES} cases, by unit and kind`, p99: board.p99 },
    ].map(({ what, p99 }) => ({
      ...{ what, figure: `p99 ${p99.toFixed(0)} ms`, target: '≤ 50 ms', met: p99 <= 50 },
    })),
  ];
}

/** Their ids are texts, which `insertMany` knows on SQLite alone. */
async function putIn(payload: Payload, documents: Iterable<NewDocument>): Promise<void> {
  if (payload.db.name !== 'mongoose') {
    await insertMany(payload, 'appeals', documents);
    return;
  }
  const model = mongoModel(payload, 'appeals');
  let batch: object[] = [];
  const flush = async () => {
    await model.insertMany(batch, { ordered: false });
    batch = [];
  };
  for (const { id, ...values } of documents) {
    batch.push({ _id: id, ...values });
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}

async function makeOrganisation(payload: Payload) {
  const unit = async (n: number, parent: string | null) =>
    (await payload.create({ collection: 'org-units', data: { name: `单位${n}`, code: `V${n}`, parent } })).id; // prettier-ignore
  const root = await unit(0, null);
  const units: string[] = [];
  for (let n = 1; n <= UNITS; n += 1) units.push(await unit(n, n <= 6 ? root : (units[n % 6] ?? root))); // prettier-ignore
  const officer = (name: string, at: string) =>
    quickAccount(payload, {
      ...{ name, username: name, staffNumber: name, roles: ['staff', 'officer'], unit: at },
      ...{ audience: ['frontline'], password: 'password-of-the-bench' },
    });
  return {
    units,
    top: await officer('V-top', root),
    low: await officer('V-low', units[3] ?? root),
  };
}

function* cases(units: readonly string[], now: Date): Iterable<NewDocument> {
  for (let n = 0; n < CASES; n += 1) {
    const openedAt = Math.round(now.getTime() - YEAR_MS * (1 - n / CASES));
    const open = n > CASES * (1 - OPEN_SHARE);
    const at = new Date(openedAt);
    const [category, unit] = [CATEGORIES[n % 6], units[(n * 7) % UNITS]];
    yield {
      ...{ id: appealNumber(at, digits(n)), mode: 'anonymous', channel: 'portal' },
      ...{
        asCategory: category,
        asUnit: unit,
        category,
        unit,
        text: '夜班食堂的饭总是凉的'.repeat(5),
      },
      ...{ mark: randomBytes(32).toString('base64url'), openedAt, month: dayOf(at).slice(0, 7) },
      ...{ codeHash: randomBytes(32).toString('base64url'), firstHours: 12, doneWorkdays: 5 },
      ...{ version: open ? 0 : 3, state: open ? 'registered' : 'closed', open, wasReopened: false },
      ...{ due: open ? openedAt + 12 * HOUR_MS : NEVER_DUE, firstInTime: !open },
      ...{ firstAt: open ? null : openedAt + (n % 20) * HOUR_MS, score: open ? null : 1 + (n % 5) },
      doneAt: open ? null : openedAt + 100 * HOUR_MS,
      ...{ lookBackAt: !open && n % 50 === 0 ? openedAt + 800 * HOUR_MS : null },
      ...{ releasedAt: !open && n % 20 === 0 ? openedAt + 200 * HOUR_MS : null },
      ...{ releasedText: '食堂的饭', releasedAnswer: '换了保温车' },
    };
  }
}

/** A number's digits to the base of the signs: chance would draw some of so many twice. */
const digits = (n: number) =>
  Uint8Array.from({ length: 6 }, (_, place) => Math.floor(n / 30 ** place) % 30);

/** How long nearly all took of many that come one after the other, however long each takes. */
async function pacedP99(many: number, perSecond: number, go: () => Promise<unknown>) {
  const took: number[] = [];
  const going: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; n < many; n += 1) {
    const due = began + (n * 1000) / perSecond;
    await sleep(Math.max(0, due - performance.now()));
    // From when it was to come: what waits for a server that is behind waits, too.
    going.push(go().then(() => void took.push(performance.now() - due)));
  }
  await Promise.all(going);
  took.sort((a, b) => a - b);
  return took[Math.floor(took.length * 0.99)] ?? 0;
}

/** How long each of many goes took, so many at once. */
async function timed(many: number, atOnce: number, go: (n: number) => Promise<unknown>) {
  const took: number[] = [];
  let next = 0;
  const began = performance.now();
  const goOn = async () => {
    for (let n = next++; n < many; n = next++) {
      const from = performance.now();
      await go(n);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  return { perSecond: many / seconds, p99: took[Math.ceil(took.length * 0.99) - 1] ?? 0 };
}
