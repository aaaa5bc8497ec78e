import { appendFileSync, closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { rotateFile } from '../../../cms/server/rotateFile.ts';

let folder: string;
let log: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rotate-'));
  log = path.join(folder, 'a.log');
});
afterEach(() => rm(folder, { recursive: true }));

it('leaves alone what is small or not there', () => {
  rotateFile(log, 10);
  appendFileSync(log, '0123456789');
  rotateFile(log, 10);
  expect(readdirSync(folder)).toEqual(['a.log']);
});

it('keeps the last three, the newest first, and never more', () => {
  for (const text of ['first', 'second', 'third', 'fourth', 'fifth']) {
    appendFileSync(log, text);
    rotateFile(log, 3);
  }
  expect(readdirSync(folder).sort()).toEqual(['a.log', 'a.log.1', 'a.log.2', 'a.log.3']);
  const kept = ['', '.1', '.2', '.3'].map((end) => readFileSync(log + end, 'utf8'));
  expect(kept).toEqual(['', 'fifth', 'fourth', 'third']);
});

it('goes on in the same file for a process that holds it open', () => {
  const held = openSync(log, 'a');
  writeSync(held, 'before');
  rotateFile(log, 3);
  writeSync(held, 'after');
  closeSync(held);
  expect(readFileSync(log, 'utf8')).toBe('after');
  expect(readFileSync(`${log}.1`, 'utf8')).toBe('before');
});
