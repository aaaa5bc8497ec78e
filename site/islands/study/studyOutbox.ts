import { postJson } from '../postJson.ts';
import { Refused, type Report } from './studyProtocol.ts';

const KEY = 'study-outbox';

type Waiting = Record<string, Report>;

function read(): Waiting {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Waiting;
  } catch {
    return {};
  }
}

function write(waiting: Waiting): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(waiting));
  } catch {
    // A browser that keeps nothing: the report still lives in this page's memory.
  }
}

/** Reports the network did not take, kept on this device until a server has answered them. */
export const studyOutbox = {
  /** Keeps the latest report of a sitting; a report is cumulative, so the latest says it all. */
  keep(session: string, report: Report): void {
    write({ ...read(), [session]: report });
  },

  drop(session: string): void {
    const { [session]: _, ...others } = read();
    write(others);
  },

  /** Sends what an earlier page could not. A refusal settles a report as much as an answer. */
  async flush(): Promise<void> {
    for (const [session, report] of Object.entries(read())) {
      try {
        await postJson(`/study/sessions/${session}/beats`, report);
      } catch (error) {
        if (error instanceof Refused && error.status === 0) return;
      }
      this.drop(session);
    }
  },
};
