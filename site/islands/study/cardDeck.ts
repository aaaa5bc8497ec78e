import { mergeRanges, type Range } from '../../../cms/domain/study/coverage.ts';
import type { CoverageSource } from './coverageSource.ts';
import { GATE_OPENED, GATE_REACHED } from './gateEvents.ts';

/** A card counts as seen when it has been on the screen for this long with the clock running. */
const CARD_MS = 3_000;

/**
 * A micro-lesson's cards, one at a time: buttons, arrow keys and swipes. Without this script
 * they stand one below the other and can all be read.
 */
export function cardDeck(deck: HTMLElement): CoverageSource {
  const slides = [...deck.querySelectorAll<HTMLElement>('[data-slide]')];
  const dots = [...deck.querySelectorAll<HTMLElement>('[data-dot]')];
  const back = deck.querySelector<HTMLButtonElement>('[data-back]');
  const on = deck.querySelector<HTMLButtonElement>('[data-on]');
  const shown = slides.map(() => 0);
  let now = 0;
  let earlier: Range[] = [];

  const seenAt = (index: number): boolean => (shown[index] ?? 0) >= CARD_MS;
  const spanOf = (index: number): Range => [
    (index / slides.length) * 1000,
    ((index + 1) / slides.length) * 1000,
  ];

  /** The last card that can be left: behind it a question is still to be answered. */
  const closedAfter = (): number => Number(deck.dataset.closedAfter ?? slides.length + 1) - 1;

  function draw(): void {
    slides.forEach((slide, index) => slide.classList.toggle('now', index === now));
    dots.forEach((dot, index) => {
      dot.classList.toggle('now', index === now);
      dot.classList.toggle('seen', index !== now && seenAt(index));
    });
    if (back) back.disabled = now === 0;
    if (on) on.disabled = now === slides.length - 1 && now !== closedAfter();
  }

  function go(step: number): void {
    if (step > 0 && now >= closedAfter()) {
      deck.dispatchEvent(new Event(GATE_REACHED));
      return;
    }
    const next = Math.min(slides.length - 1, Math.max(0, now + step));
    if (next === now) return;
    now = next;
    draw();
    const heading = slides[now]?.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    if (deck.getBoundingClientRect().top < 0) deck.scrollIntoView({ block: 'start' });
  }

  back?.addEventListener('click', () => go(-1));
  on?.addEventListener('click', () => go(1));
  deck.addEventListener(GATE_OPENED, () => {
    draw();
    go(1);
  });
  addEventListener('keydown', (event) => {
    const typing = (event.target as HTMLElement).closest('input, textarea, select, video, audio');
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') go(1);
    if (event.key === 'ArrowLeft') go(-1);
  });

  let start: Touch | undefined;
  deck.addEventListener('touchstart', (event) => (start = event.touches[0]), { passive: true });
  deck.addEventListener(
    'touchend',
    (event) => {
      const end = event.changedTouches[0];
      // A table in its own frame is scrolled sideways, not swiped away.
      if (!start || !end || (event.target as Element).closest('[role=region]')) return;
      const across = end.clientX - start.clientX;
      const along = Math.abs(end.clientY - start.clientY);
      if (Math.abs(across) > 60 && along < 50) go(across < 0 ? 1 : -1);
    },
    { passive: true },
  );

  deck.classList.add('live');
  deck.querySelector<HTMLElement>('[data-bar]')?.removeAttribute('hidden');
  draw();

  return {
    seen: () =>
      mergeRanges([
        ...earlier,
        ...slides.flatMap((_, index) => (seenAt(index) ? [spanOf(index)] : [])),
      ]),
    restore(ranges) {
      earlier = mergeRanges([...earlier, ...ranges]);
      slides.forEach((_, index) => {
        const [from, to] = spanOf(index);
        const whole = earlier.some((range) => range[0] <= from + 1 && range[1] >= to - 1);
        if (whole) shown[index] = CARD_MS;
      });
      const open = slides.findIndex((_, index) => !seenAt(index));
      if (now === 0 && open > 0) now = Math.min(open, Math.max(0, closedAfter()));
      draw();
    },
    tick(passedMs) {
      const fresh = !seenAt(now);
      shown[now] = (shown[now] ?? 0) + passedMs;
      if (fresh && seenAt(now)) draw();
    },
  };
}
