import type { Config } from 'payload';
import { expect, it } from 'vitest';

import { payloadLogger } from '../../../cms/server/payloadLogger.ts';

type Given = Extract<NonNullable<Config['logger']>, { options: unknown }>;

/** What a report makes of the line that Pino writes. */
function told(line: object): string[] {
  const said: string[] = [];
  const { destination } = payloadLogger({ report: (text) => said.push(text) }) as Given;
  destination?.write(`${JSON.stringify(line)}\n`);
  return said;
}

const err = { message: 'gone', stack: 'Error: gone\n    at a' };

it('tells a failure once, its stack behind its first line', () => {
  expect(told({ level: 50, msg: 'gone', err })).toEqual(['gone\nError: gone\n    at a']);
  expect(told({ level: 50, msg: 'a job failed', err })).toEqual([
    'a job failed: gone\nError: gone\n    at a',
  ]);
  expect(told({ level: 40, msg: 'slow' })).toEqual(['slow']);
});

it('tells nothing of what was refused, nor of what goes well', () => {
  expect(told({ level: 50, msg: 'no', err: { ...err, status: 403 } })).toEqual([]);
  expect(told({ level: 30, msg: 'fine' })).toEqual([]);
});

it('keeps of an error what a person can read', () => {
  const { options } = payloadLogger({ report: () => undefined }) as Given;
  const shorten = options.serializers?.err as (error: unknown) => { stack: string };
  const error = Object.assign(new Error('x'.repeat(100_000)), { data: 'y'.repeat(100_000) });
  expect(JSON.stringify(shorten(error)).length).toBeLessThan(6000);
  expect(shorten('a text')).toMatchObject({ message: 'a text' });
});
