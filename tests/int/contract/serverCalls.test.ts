import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';
import { projectRoot } from '../../fixtures/projectRoot.ts';

const NAMES = [
  ...['form-state', 'table-state', 'render-document', 'render-document-slots', 'render-field'],
  ...['render-list', 'render-widget', 'get-default-layout', 'schedule-publish', 'slugify'],
  ...['get-upcoming-scheduled-publish', 'get-folder-results-component-and-data'],
  ...['copy-data-from-locale', 'no-such-function', '__proto__', 'constructor', ''],
];
const ARGUMENTS: object[] = [
  {},
  { collectionSlug: 'no-such-collection', id: 'x' },
  { collectionSlug: 7, globalSlug: [], id: {}, docID: [], path: 1, schemaPath: 3, query: 'x' },
  { collectionSlug: 'articles', id: { x: 1 }, docID: 'nobody', schemaPath: 'a.b.c', columns: 'x' },
  { collectionSlug: 'articles', docID: 7, data: 'x', formState: 'x', operation: 'x', query: { where: 'x', limit: 'x' } }, // prettier-ignore
  { collectionSlug: '__proto__', schemaPath: '__proto__', doc: null, date: 'x', type: 'x' },
  { collectionSlug: '$undefined', data: '$D2026-13-45', formState: '$n1', valueToSlugify: null },
];

/** As Next names what its pages call. */
function functionId(): string {
  const manifest = path.join(projectRoot, 'cms/.next/server/server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as { node: Record<string, unknown> };
  return Object.keys(node)[0] ?? '';
}

describeContract('functions that pages of the back office call', (clientOf) => {
  const call = async (as: string | undefined, body: string) => {
    const { send } = await clientOf(as);
    const headers = { 'next-action': functionId(), 'content-type': 'text/plain;charset=UTF-8' };
    const answer = await send('/admin', { method: 'POST', headers, body });
    return answer.status;
  };

  it.each(['admin', 'trainer', 'staff', undefined])(
    'take no nonsense for a failure of theirs: as %s',
    async (as) => {
      const failed: string[] = [];
      for (const name of NAMES) {
        for (const args of ARGUMENTS) {
          const body = JSON.stringify([{ name, args }]);
          const status = await call(as, body);
          if (status >= 500) failed.push(`${status} ${body}`);
        }
      }
      expect(failed).toEqual([]);
    },
    120_000,
  );

  it.each([
    ...['', '0', '"x"', 'null', '[]', '{}', '[null]', '[[]]', '[7,8]', '[{}]', '[{"name":7}]'],
    ...['[{"name":"slugify"}]', '[{"name":"slugify","args":[]}]', '["$1"]', '["$K1"]'],
  ])('refuse what no page sends: %s', async (body) => {
    expect(await call('admin', body)).toBe(400);
  });
});
