import { minuteOf } from '../shanghai.ts';

interface Training {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:mm`, where it has been said. */
  begins?: string | null;
}

/** Whether who comes at an instant comes late: after the minute in which the training begins. */
export function isLate({ day, begins }: Training, at: Date): boolean {
  return Boolean(begins) && minuteOf(at) > `${day} ${begins ?? ''}`;
}
