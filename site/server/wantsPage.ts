import Negotiator from 'negotiator';

/** Whether a person's browser asks, rather than a program that takes whatever it is given. */
export function wantsPage({ headers }: Request): boolean {
  const asked = new Negotiator({ headers: { accept: headers.get('accept') ?? '*/*' } });
  return asked.mediaType(['application/json', 'text/html']) === 'text/html';
}
