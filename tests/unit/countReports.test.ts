import { describe, expect, it } from 'vitest';

import { countPlaywright } from '../runner/countPlaywright.ts';
import { countVitest } from '../runner/countVitest.ts';

const vitest = (testResults: object[], failed = 0) =>
  JSON.stringify({ numPassedTests: 3, numFailedTests: failed, numPendingTests: 2, testResults });

describe('countVitest', () => {
  it('takes passed, failed and skipped tests from the report', () => {
    const files = [{ status: 'failed', assertionResults: [{}] }];
    expect(countVitest(vitest(files, 1))).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that broke before its first test as one failure', () => {
    const files = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(vitest(files))).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });
});

describe('countPlaywright', () => {
  const report = (errors: object[]) =>
    JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors });

  it('counts a flaky test as a failure', () => {
    expect(countPlaywright(report([]))).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });

  it('counts an error outside the tests as a failure', () => {
    expect(countPlaywright(report([{}]))).toEqual({ passed: 4, failed: 3, skipped: 0 });
  });
});
