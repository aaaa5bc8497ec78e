import { requestsWords } from '../text/requests/requestsWords.ts';
import { pageLanguage } from './pageLanguage.ts';
import { readRetryAfter } from './readRetryAfter.ts';
import { Refused } from './study/studyProtocol.ts';

interface Options {
  method?: 'POST' | 'PUT';
  keepalive?: boolean;
  anonymous?: boolean;
  onDate?: (serverTime: number) => void;
}

/** On a line that has gone dead without a word nothing would ever fail, nor be tried again. */
const LONGEST_MS = 30_000;

/** Refusals of the moment: the same request may well be taken later. */
const passing = (status: number): boolean => status >= 500 || [408, 425, 429].includes(status);

/**
 * Sends JSON and gives the answer's JSON.
 *
 * @param keepalive lets the request outlive the page
 * @param anonymous sends no cookie, nor from which page
 * @param onDate gets the server's time: a phone's own clock may be wrong
 * @throws Refused with the server's own words; status 0 when it cannot be reached, is ailing or
 *   wants to be asked later
 */
export async function postJson<T>(
  url: string,
  body: unknown,
  { method = 'POST', keepalive = false, anonymous = false, onDate }: Options = {},
): Promise<T> {
  const words = requestsWords[pageLanguage()];
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), LONGEST_MS);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(url, {
      method,
      keepalive,
      // A page's own request is answered as the page speaks, whatever the browser was set up in.
      headers: {
        'content-type': 'application/json',
        'accept-language': document.documentElement.lang,
      },
      body: JSON.stringify(body),
      ...(anonymous && { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
      signal: giveUp.signal,
    });
    answer = await response.json().catch((fault: unknown) => {
      // Taken, but the answer was cut off: as good as not reached.
      if (response.ok) throw fault;
      return null;
    });
  } catch {
    throw new Refused(0, 'unreachable', words.unreachable);
  } finally {
    clearTimeout(timer);
  }
  const date = response.headers.get('date');
  if (date) onDate?.(Date.parse(date));
  if (response.ok) return answer as T;
  const error = (answer as { error?: { code?: string; message?: string } } | null)?.error;
  throw new Refused(
    passing(response.status) ? 0 : response.status,
    error?.code ?? 'error',
    error?.message ?? words.noAnswer,
    readRetryAfter(response.headers.get('retry-after'), date),
  );
}
