import type { Language } from '../../cms/text/language.ts';
import { refusalText } from '../../cms/text/refusals.ts';
import { jsonRefusal } from './jsonRefusal.ts';

/** Seconds after which it is worth another try. */
const RETRY_AFTER = '3';

/**
 * What is answered while the database is away: 503, when to come again, and a sentence. As a page
 * it needs nothing that would have to be asked for.
 *
 * @param forPrograms whether a program asks, not a person
 */
export function awayAnswer(language: Language, forPrograms: boolean): Response {
  const answer = forPrograms ? jsonRefusal(language, 503, 'database-away') : page(language);
  answer.headers.set('retry-after', RETRY_AFTER);
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

function page(language: Language): Response {
  const sentence = refusalText(language, 'database-away');
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>503</title></head><body><p>${sentence}</p></body></html>`,
  ].join('');
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(html, { status: 503, headers });
}
