import type { FlattenedField } from 'payload';
import { expect, it } from 'vitest';

import { bodyProblem } from '../../../cms/server/http/guard/bodyProblem.ts';
import { documentSchema } from '../../../cms/server/http/guard/documentSchema.ts';
import { lexicalText } from '../../fixtures/lexicalText.ts';

const fields = [
  { name: 'title', type: 'text' },
  { name: 'body', type: 'richText' },
  { name: 'minutes', type: 'number' },
  { name: 'at', type: 'date' },
  { name: 'shown', type: 'checkbox' },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'item', type: 'relationship', relationTo: ['articles', 'stories'] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'label', type: 'text' }] },
  { name: 'any', type: 'json' },
] as unknown as FlattenedField[];
const schema = documentSchema({ flattenedFields: fields } as Parameters<typeof documentSchema>[0]);

const judge = (text: string, needed = true) =>
  bodyProblem(Buffer.from(text), { type: 'application/json; charset=utf-8', needed, schema });

it.each<Record<string, unknown>>([
  {},
  { title: 'a', body: lexicalText('学时'), minutes: '12.5', at: '2026-11-25', shown: 'true' },
  { title: null, body: null, minutes: null, at: '', shown: false, cover: '', rows: 0 },
  { cover: 'id', topics: ['a', { id: 'b' }], item: { relationTo: 'articles', value: 'c' } },
  { rows: [{ id: 'x', label: 'a', more: 1 }], any: [1, { a: 'b' }], unknown: [[]] },
])('%o is a document', async (document) => {
  expect(await judge(JSON.stringify(document))).toBeUndefined();
  expect(await judge(`\ufeff${JSON.stringify(document)}`)).toBeUndefined();
});

it.each<[string, string]>([
  ['title', '{"title":{"a":1}}'],
  ['body', '{"body":"text"}'],
  ['body', '{"body":{"root":{"type":"root","children":"text"}}}'],
  ['body', '{"body":{"root":{"type":"root","children":[{"type":"paragraph","children":[null]}]}}}'],
  ['minutes', '{"minutes":"zzz"}'],
  ['at', '{"at":"zzz"}'],
  ['shown', '{"shown":7}'],
  ['cover', '{"cover":["a"]}'],
  ['topics', '{"topics":[null]}'],
  ['item', '{"item":{"relationTo":"users","value":"a"}}'],
  ['rows', '{"rows":["a"]}'],
])('%s is wrong in %s', async (field, text) => {
  expect(await judge(text)).toEqual({
    status: 400,
    refusal: ['invalid-input', { fields: [field] }],
  });
});

it.each([
  '0',
  '[]',
  '""',
  'null',
  '{"a":{"__proto__":1}}',
  `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
])('%s is no document', async (text) => {
  expect(await judge(text)).toMatchObject({ status: 400, refusal: ['invalid-input', {}] });
});

it.each(['{', '', 'undefined'])('%j is no JSON', async (text) => {
  expect(await judge(text)).toEqual({ status: 400, refusal: ['invalid-json'] });
});

it('does without a body where none is needed', async () => {
  expect(await judge('', false)).toBeUndefined();
  expect(await bodyProblem(Buffer.alloc(0), { type: undefined, needed: false })).toBeUndefined();
});

it('takes a document in no other form', async () => {
  const body = Buffer.from('title=a');
  const problem = await bodyProblem(body, { type: 'text/plain', needed: true, schema });
  expect(problem).toEqual({ status: 415, refusal: ['unsupported-type'] });
});
