import { paperProgressWords } from '../../text/paperProgress/paperProgressWords.ts';
import { pageLanguage } from '../pageLanguage.ts';

const PACE_MS = 700;
/** So often without news, and nobody is waiting for it any more. */
const PATIENCE = 40;

const status = document.querySelector<HTMLElement>('[data-paper-status]');
const words = paperProgressWords[pageLanguage()];
const count = (people: number) => people.toLocaleString(pageLanguage());
let ends: ReturnType<typeof setInterval> | undefined;

// The browser downloads as ever; the page asks beside it how far the file has come.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-paper]')) {
  link.addEventListener('click', () => {
    if (!('randomUUID' in crypto) || !status) return;
    const ticket = crypto.randomUUID();
    const address = new URL(link.href);
    address.searchParams.set('ticket', ticket);
    link.href = address.href;
    follow(ticket, status);
  });
}

function follow(ticket: string, shown: HTMLElement): void {
  clearInterval(ends);
  let left = PATIENCE;
  let before = -1;
  const say = (text: string) => {
    shown.hidden = false;
    shown.textContent = text;
  };
  say(words.begun);
  const ask = async () => {
    const answer = await fetch(`/trainer/papers/progress.json?ticket=${ticket}`).catch(() => null);
    if (!answer?.ok) return;
    const { done, people } = (await answer.json()) as { done: number; people: number };
    if (done !== before) left = PATIENCE;
    before = done;
    if (people === 0) return;
    say(done < people ? words.soFar(count(done), count(people)) : words.written(count(people)));
    if (done >= people) clearInterval(mine);
  };
  const mine = setInterval(() => {
    left -= 1;
    if (left > 0) return void ask();
    clearInterval(mine);
    shown.hidden = true;
  }, PACE_MS);
  ends = mine;
}
