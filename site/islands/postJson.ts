import { requestsWords } from '../text/requests/requestsWords.ts';
import { pageLanguage } from './pageLanguage.ts';
import { Refused } from './study/studyProtocol.ts';

interface Options {
  method?: 'POST' | 'PUT';
  keepalive?: boolean;
  onDate?: (serverTime: number) => void;
}

/**
 * Sends JSON and gives the answer's JSON.
 *
 * @param keepalive lets the request outlive the page
 * @param onDate gets the server's time: a phone's own clock may be wrong
 * @throws Refused with the server's own words; status 0 when it cannot be reached or is ailing
 */
export async function postJson<T>(
  url: string,
  body: unknown,
  { method = 'POST', keepalive = false, onDate }: Options = {},
): Promise<T> {
  const words = requestsWords[pageLanguage()];
  let response: Response;
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
    });
  } catch {
    throw new Refused(0, 'unreachable', words.unreachable);
  }
  const date = response.headers.get('date');
  if (date) onDate?.(Date.parse(date));
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const error = (answer as { error?: { code?: string; message?: string } } | null)?.error;
  const status = response.status >= 500 || response.status === 429 ? 0 : response.status;
  throw new Refused(status, error?.code ?? 'error', error?.message ?? words.noAnswer);
}
