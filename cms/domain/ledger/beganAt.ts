import { startOfDay } from '../shanghai.ts';
import type { Evidence, ToldEvidence } from './evidence.ts';

/**
 * When what an award is made from began, in milliseconds since 1970.
 *
 * @returns NaN where the evidence doesn't tell
 */
export function beganAt(evidence: Evidence | ToldEvidence): number {
  switch (evidence.kind) {
    case 'online':
    case 'quiz':
      return Date.parse(evidence.startedAt ?? '');
    case 'class':
    case 'field':
      return startOfDay(evidence.day ?? '').getTime();
  }
}
