import type { Range } from '../../../cms/domain/study/coverage.ts';

/** Something on the page whose passing before the learner's eyes can be measured. */
export interface CoverageSource {
  /** What has been seen of this source, in thousandths of it. */
  seen(): Range[];
  /** Takes up what an earlier sitting has seen. */
  restore(ranges: readonly Range[]): void;
  /** Called while the clock runs, with the time since the last call. */
  tick(passedMs: number): void;
}
