/**
 * Keeps a training's screen up to date: a new code before the old one ends, and how many have
 * come. The server's clock alone decides, so what is counted down is how long the code still
 * has from when it was fetched.
 */
const ASK_EVERY_MS = 3_000;
const CODE_LASTS_S = 15;

interface Shown {
  code: string;
  picture: string;
  expiresAt: string;
  seen: number;
}

for (const one of document.querySelectorAll<HTMLElement>('[data-check-in]')) keepTurning(one);

function keepTurning(at: HTMLElement): void {
  const part = (name: string) => at.querySelector<HTMLElement>(`[data-${name}]`);
  const [picture, countdown, seconds, lost] = [part('qr'), part('countdown'), part('seconds'), part('lost')]; // prettier-ignore
  let shown = '';
  let endsAt = 0;
  let isLeaving = false;

  const ask = async (): Promise<void> => {
    try {
      const answer = await fetch(at.dataset.checkIn ?? '', {
        headers: { accept: 'application/json' },
      });
      if (isLeaving) return;
      // Confirmed on another screen, or signed out: the page itself knows what to say. What is
      // shown may be the answer to a form, which a reload would send again.
      if (answer.status >= 400 && answer.status < 500) return location.replace(location.pathname);
      if (!answer.ok) throw new Error(String(answer.status));
      show((await answer.json()) as Shown, answer.headers.get('date'));
      if (lost) lost.hidden = true;
    } catch {
      if (lost) lost.hidden = false;
    }
  };
  const show = (now: Shown, date: string | null): void => {
    if (now.code !== shown && picture) picture.innerHTML = now.picture;
    shown = now.code;
    const served = date ? Date.parse(date) : Date.now();
    endsAt = performance.now() + Date.parse(now.expiresAt) - served;
    if (String(now.seen) === at.dataset.seen) return;
    at.dataset.seen = String(now.seen);
    void showArrivals();
  };
  const tick = (): void => {
    const left = Math.ceil((endsAt - performance.now()) / 1000);
    if (seconds) seconds.textContent = String(Math.min(CODE_LASTS_S, Math.max(0, left)));
    if (countdown) countdown.hidden = endsAt === 0;
  };

  let due = 0;
  const turning = setInterval(() => {
    tick();
    const now = performance.now();
    if (document.hidden || (now < due && now < endsAt)) return;
    due = now + ASK_EVERY_MS;
    void ask();
  }, 500);
  // Where a form leads, nothing here may lead elsewhere.
  addEventListener('submit', () => {
    isLeaving = true;
    clearInterval(turning);
  });
}

/** Who has come is the page's own to tell: the parts that may change are taken from it anew. */
async function showArrivals(): Promise<void> {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const name = part.dataset.live ?? '';
    const now = page.querySelector(`[data-live="${name}"]`);
    if (now && !part.contains(document.activeElement)) part.replaceWith(document.adoptNode(now));
  }
}
