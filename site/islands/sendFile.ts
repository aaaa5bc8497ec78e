import { requestsWords } from '../text/requests/requestsWords.ts';
import { pageLanguage } from './pageLanguage.ts';

/**
 * Sends a file as the field `file` of a form.
 *
 * @returns the answer, whatever its status; a refusal's own words where it has some
 */
export async function sendFile(
  url: string,
  file: File,
): Promise<{ response: Response } | { refused: string }> {
  const words = requestsWords[pageLanguage()];
  const body = new FormData();
  body.set('file', file);
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'accept-language': document.documentElement.lang },
      body,
    });
  } catch {
    return { refused: words.unreachable };
  }
  if (response.ok) return { response };
  const answer = (await response
    .clone()
    .json()
    .catch(() => null)) as { error?: { message?: string } } | null;
  if (answer && !answer.error) return { response };
  return { refused: answer?.error?.message ?? words.noAnswer };
}
