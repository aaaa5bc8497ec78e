import { startOfDay } from '../shanghai.ts';
import type { Evidence } from './evidence.ts';

/** When what an award is made from began, in milliseconds since 1970. */
export function beganAt(evidence: Evidence): number {
  switch (evidence.kind) {
    case 'online':
    case 'quiz':
      return Date.parse(evidence.startedAt);
    case 'class':
    case 'field':
      return startOfDay(evidence.day).getTime();
  }
}
