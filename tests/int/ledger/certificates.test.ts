import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';

import { changeTarget } from '../../../cms/operations/ledger/changeTarget.ts';
import { certificatesInCare } from '../../../cms/operations/ledger/certificates/certificatesInCare.ts';
import { certificatePdf } from '../../../cms/operations/ledger/certificates/certificatePdf.ts';
import { issueCertificate } from '../../../cms/operations/ledger/certificates/issueCertificate.ts';
import { listCertificates } from '../../../cms/operations/ledger/certificates/listCertificates.ts';
import { verifyCertificate } from '../../../cms/operations/ledger/certificates/verifyCertificate.ts';
import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { revokeTargetChange } from '../../../cms/operations/ledger/revokeTargetChange.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Certificate, User } from '../../../cms/payload-types.ts';
import { createPolicy } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';
import { readPdf } from '../../fixtures/readPdf.ts';

const year = 2026;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 2, minute));
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });

describeOnBothDatabases('certificates', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  beforeAll(async () => {
    company = await createCompany(getPayload());
  });

  const person = (data: Partial<User> = {}) =>
    createLearner(getPayload(), { unit: company.team.id, name: '张小明', ...data });
  let requests = 0;
  /** Gives a learner hours, or takes some away. */
  const give = (learner: User, units: number, minute: number) =>
    correctLedger(getPayload(), {
      ...{ actor: company.trainer, learner: learner.id, now: at(minute) },
      correction: {
        ...{ kind: 'adjustment', year, units, reason: '核对考勤' },
        request: `request-${(requests += 1)}`,
      },
    });
  const issue = (learner: User, minute: number, of = year) =>
    issueCertificate(getPayload(), { learner: learner.id, year: of, now: at(minute) });
  const verify = (certificate: Certificate) => verifyCertificate(getPayload(), certificate.code);
  const print = (certificate: Certificate, language: 'zh' | 'en' = 'zh') =>
    certificatePdf(getPayload(), { certificate, origin: 'https://hall.example.cn', language });

  it('says what the ledger says, masked to whoever verifies it by code or number', async () => {
    const learner = await person();
    await give(learner, 8000, 0);
    const made = await issue(learner, 1);
    expect(made).toMatchObject({
      ...{ issue: 1, name: '张小明', staffNumber: learner.staffNumber },
      ...{ unitPath: '集团公司 / 一矿 / 采煤一队', earnedUnits: 8000, targetUnits: 8000, seq: 1 },
    });
    const told = {
      ...{ valid: true, name: '张*明', year, units: 8000, ledgerUnits: 8000 },
      ...{ number: made.number, issuedAt: at(1).toISOString() },
    };
    expect(await verify(made)).toEqual(told);
    expect(await verifyCertificate(getPayload(), made.number.toLowerCase())).toEqual(told);
    // What is learned afterwards changes nothing of it, and is told.
    await give(learner, 150, 2);
    expect(await verify(made)).toEqual({ ...told, ledgerUnits: 8150 });
    expect((await issue(learner, 3)).number).toBe(made.number);
  });

  it('is one, however many ask at once on two servers', async () => {
    const learner = await person();
    await give(learner, 8000, 0);
    const servers = [getPayload(), await platform().another()];
    const asked = Array.from({ length: 50 }, (_, n) =>
      issueCertificate(servers[n % 2] ?? getPayload(), { learner: learner.id, year, now: at(1) }),
    );
    expect(new Set((await Promise.all(asked)).map(({ number }) => number)).size).toBe(1);
    const { totalDocs } = await getPayload().count({
      ...{ collection: 'certificates', where: { learner: { equals: learner.id } } },
    });
    expect(totalDocs).toBe(1);
  });

  it('ends with the reversal that leaves too little, and comes again under a new number', async () => {
    const payload = getPayload();
    const learner = await person();
    await give(learner, 7900, 0);
    await give(learner, 100, 1);
    const first = await issue(learner, 2);
    const [, big] = await readEntries(payload, { learner: learner.id, year });
    await give(learner, 400, 3);
    const correction = { kind: 'reversal', entry: big?.id ?? '', reason: '记错了人' } as const;
    await correctLedger(payload, { actor: company.trainer, learner: learner.id, correction, now: at(4) }); // prettier-ignore
    const ended = { valid: false, number: first.number, units: 8000, ledgerUnits: 500, revokedAt: at(4).toISOString() }; // prettier-ignore
    expect(await verify(first)).toMatchObject(ended);
    await expect(issue(learner, 5)).rejects.toMatchObject(refused(404, 'not-reached', { year }));

    await give(learner, 7600, 6);
    const second = await issue(learner, 7);
    expect([second.issue, second.number === first.number]).toEqual([2, false]);
    expect(await verify(second)).toMatchObject({ valid: true, units: 8100 });
    expect(await verify(first)).toMatchObject({ ...ended, ledgerUnits: 8100 });
    const inCare = async (actor: User) => {
      const { certificates } = await certificatesInCare(payload, {
        actor,
        year,
        page: 1,
        limit: 100,
      });
      const own = certificates.filter(
        ({ certificate }) =>
          certificate.name === learner.name && certificate.staffNumber === learner.staffNumber,
      );
      return own.map(({ certificate, endedAt }) => [certificate.number, endedAt]);
    };
    expect(await inCare(company.trainer)).toEqual([
      [second.number, null],
      [first.number, at(4).getTime()],
    ]);
    expect(await inCare({ ...company.trainer, unit: company.forest.id })).toEqual([]);
    const listed = await listCertificates(payload, { learner: learner.id, year });
    expect(listed.map(({ number, endedAt }) => [number, endedAt])).toEqual([
      [second.number, null],
      [first.number, at(4).getTime()],
    ]);
  });

  it('is refused before the target, in a year without one, ahead of time, in the bin and to the unknown', async () => {
    const payload = getPayload();
    const learner = await person();
    await give(learner, 7999, 0);
    await expect(issue(learner, 1)).rejects.toMatchObject(refused(404, 'not-reached', { year }));
    await expect(issue(learner, 1, 2027)).rejects.toMatchObject(refused(404, 'not-reached', { year: 2027 })); // prettier-ignore
    await expect(issue(await person({ joinedOn: '2027-01-01' }), 1)).rejects.toMatchObject(refused(404, 'not-reached/no-target', { year })); // prettier-ignore
    const binned = await person();
    await give(binned, 8000, 0);
    const made = await issue(binned, 1);
    const other = await person();
    await give(other, 8000, 0);
    for (const { id } of [binned, other]) {
      await payload.update({ collection: 'users', id, data: { deletedAt: at(2).toISOString() }, trash: true }); // prettier-ignore
    }
    await expect(issue(other, 3)).rejects.toMatchObject(refused(404, 'learner-unknown'));
    // The paper is in somebody's hands, and the hours stand.
    expect(await verify(made)).toMatchObject({ valid: true });
    for (const asked of [
      'nonsense',
      'a'.repeat(26),
      '2026-K7QM-4F2X-9HTB',
      `${made.number.slice(0, -1)}?`,
    ]) {
      await expect(verifyCertificate(payload, asked), asked).rejects.toMatchObject({ status: 404, code: 'certificate-unknown' }); // prettier-ignore
    }
  });

  it('is invalid where somebody has altered the ledger below it', async () => {
    const payload = getPayload();
    const learner = await person();
    await give(learner, 8000, 0);
    const made = await issue(learner, 1);
    const [entry] = await readEntries(payload, { learner: learner.id, year });
    await payload.db.updateOne({ collection: 'credit-entries', id: entry?.id ?? '', data: { units: 8001 } }); // prettier-ignore
    const told = await verify(made);
    expect([told.valid, told.revokedAt]).toEqual([false, undefined]);
  });

  it('prints every character of a name, the same bytes each time, with the nearest seal', async () => {
    const payload = getPayload();
    const learner = await person({ name: '䶮喆𠮷' });
    await give(learner, 8000, 0);
    await give(learner, 250, 1);
    const made = await issue(learner, 2);
    const plain = await print(made);
    expect(plain.name).toBe('䶮喆𠮷-2026年学时证书.pdf');
    const lines = readPdf(plain.pdf);
    expect(lines.join('')).toContain('䶮喆𠮷');
    for (const line of ['学时证书', made.number, '82.5 学时', '采煤一队', '盖章处']) {
      expect(lines.join('\n'), line).toContain(line);
    }
    expect((await print(made)).pdf.equals(plain.pdf)).toBe(true);
    expect(readPdf((await print(made, 'en')).pdf).join('\n')).toContain('82.5 study hours');

    const circle = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><circle cx="200" cy="200" r="180" fill="none" stroke="#c00" stroke-width="20"/></svg>'); // prettier-ignore
    const data = await sharp(circle).png().toBuffer();
    const admin = await createAdmin(payload);
    const as = { user: admin, overrideAccess: false, collection: 'seals', data: {} } as const;
    const file = { data, mimetype: 'image/png', name: '公章.png', size: data.length };
    const seal = await payload.create({ ...as, file });
    expect(seal.filename).toMatch(/^[\da-f-]{36}\.png$/);
    await payload.update({ collection: 'org-units', id: company.mine.id, data: { seal: seal.id } });
    const sealed = readPdf((await print(made)).pdf);
    expect(sealed).toContain('一矿');
    expect(sealed.join('')).not.toContain('盖章处');
    const unit = await payload.findByID({ collection: 'org-units', id: company.mine.id, user: company.trainer, overrideAccess: false, depth: 1 }); // prettier-ignore
    expect(unit.seal ?? null).toBeNull();

    const opaque = await sharp(data).flatten({ background: '#fff' }).png().toBuffer();
    const jpeg = await sharp(data).jpeg().toBuffer();
    for (const [bytes, sentence] of [
      [opaque, '透明背景'],
      [jpeg, '只收 PNG'],
      [data.subarray(0, 90), '打不开'],
      [await sharp(data).resize(100).png().toBuffer(), '像素'],
      [Buffer.alloc(2 * 1024 * 1024), '不能超过'],
    ] as const) {
      const sent = { ...file, data: bytes, size: bytes.length };
      const upload = payload.create({ ...as, file: sent, req: { i18n: { language: 'zh' } as never } }); // prettier-ignore
      await expect(upload, sentence).rejects.toMatchObject({ status: 400, message: expect.stringContaining(sentence) }); // prettier-ignore
    }
    await expect(payload.create({ ...as, user: company.trainer, file })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
  });

  it('stays when a policy asks for more, and ends with an exemption that is taken back', async () => {
    const payload = getPayload();
    const [kept, exempted] = [await person(), await person({ joinedOn: '2020-01-01' })];
    await give(kept, 8000, 0);
    const change = await changeTarget(payload, {
      ...{ actor: company.trainer, learner: exempted.id, now: at(0) },
      change: {
        ...{ kind: 'exemption', cause: 'sick', from: '2026-03-01', to: '2026-03-31' },
        ...{ document: '人字〔2026〕12 号', words: '', request: 'certificate-1' },
      },
    });
    await give(exempted, 7400, 1);
    const certificates = [await issue(kept, 2), await issue(exempted, 2)] as const;
    expect(certificates[1]).toMatchObject({ earnedUnits: 7400, targetUnits: 7321 });
    await createPolicy(payload, { version: '2026-12', effectiveFrom: '2026-11-20', targetUnits: 9000 }); // prettier-ignore
    for (const one of certificates) expect(await verify(one)).toMatchObject({ valid: true });
    expect((await issue(kept, 3)).number).toBe(certificates[0].number);
    await revokeTargetChange(payload, {
      ...{
        actor: company.trainer,
        learner: exempted.id,
        id: change.id,
        why: '假条作废',
        now: at(4),
      },
    });
    expect(await verify(certificates[0])).toMatchObject({ valid: true });
    expect(await verify(certificates[1])).toMatchObject({ valid: false, revokedAt: at(4).toISOString() }); // prettier-ignore
  });
});
