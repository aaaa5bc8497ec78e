import type { Access, AccessArgs } from 'payload';
import { describe, expect, it } from 'vitest';

import { allow } from '../../../cms/access/allow.ts';
import { anyOf } from '../../../cms/access/anyOf.ts';
import { managed } from '../../../cms/access/managed.ts';
import { nobody } from '../../../cms/access/nobody.ts';
import { own } from '../../../cms/access/own.ts';
import { publishedForReader } from '../../../cms/access/publishedForReader.ts';
import { signedIn } from '../../../cms/access/signedIn.ts';

const units = [
  { id: 'group', parent: null },
  { id: 'mine', parent: 'group' },
  { id: 'team', parent: 'mine' },
  { id: 'forest', parent: 'group' },
];
const payload = { find: async () => ({ docs: units }) };
const as = (user: object | null) => ({ req: { user, payload } }) as unknown as AccessArgs;
const account = (role: string, more: object = {}) => as({ id: 'me', roles: [role], ...more });
const stranger = as(null);

describe('allow', () => {
  it.each([
    ['staff', false],
    ['editor', true],
    ['admin', true],
  ])('lets an editor and an admin in: %s %s', (role, expected) => {
    expect(allow('editor', 'admin')(account(role))).toBe(expected);
  });
  it('lets no stranger in', () => {
    expect(allow('staff', 'trainer', 'editor', 'admin')(stranger)).toBe(false);
  });
});

describe('own', () => {
  it('limits an account to its own records', () => {
    expect(own('learner')(account('staff'))).toEqual({ learner: { equals: 'me' } });
  });
  it('lets no stranger in', () => {
    expect(own('learner')(stranger)).toBe(false);
  });
});

describe('managed', () => {
  it.each([
    ['an id', 'mine'],
    ['a document', { id: 'mine' }],
  ])('limits a trainer to the own unit, given as %s, and those below', async (_, unit) => {
    expect(await managed('learner.unit')(account('trainer', { unit }))).toEqual({
      'learner.unit': { in: ['mine', 'team'] },
    });
  });
  it.each([null, undefined, 'gone'])('shows a trainer of unit %s nothing', async (unit) => {
    expect(await managed('unit')(account('trainer', { unit }))).toEqual({ unit: { in: [] } });
  });
  it.each(['staff', 'editor', 'admin'])('is not for %s', async (role) => {
    expect(await managed('unit')(account(role, { unit: 'group' }))).toBe(false);
  });
  it('lets no stranger in', async () => {
    expect(await managed('unit')(stranger)).toBe(false);
  });
});

describe('anyOf', () => {
  const yes: Access = () => true;
  const no: Access = () => false;
  const mine: Access = () => ({ a: { equals: 1 } });
  const theirs: Access = async () => ({ b: { equals: 2 } });

  it.each<[string, Access[], unknown]>([
    ['nothing', [], false],
    ['only refusals', [no, nobody], false],
    ['one that grants', [no, yes], true],
    ['one that grants beside one that limits', [mine, yes], true],
    ['one that limits', [no, mine], { or: [{ a: { equals: 1 } }] }],
    ['two that limit', [mine, theirs], { or: [{ a: { equals: 1 } }, { b: { equals: 2 } }] }],
  ])('joins %s', async (_, rules, expected) => {
    expect(await anyOf(...rules)(stranger)).toEqual(expected);
  });
});

describe('publishedForReader', () => {
  it.each(['editor', 'admin'])('shows %s everything', async (role) => {
    expect(await publishedForReader(account(role))).toBe(true);
  });
  it.each(['staff', 'trainer'])('shows %s what is published and open to a layer', async (role) => {
    expect(await publishedForReader(account(role, { audience: ['youth'] }))).toEqual({
      and: [
        { _status: { equals: 'published' } },
        {
          or: [{ restricted: { not_equals: true } }, { audience: { in: ['all', 'youth'] } }],
        },
      ],
    });
  });
  it('lets no stranger in', async () => {
    expect(await publishedForReader(stranger)).toBe(false);
  });
});

it('signedIn is for every account and no stranger', () => {
  expect([signedIn(account('staff')), signedIn(stranger)]).toEqual([true, false]);
});
