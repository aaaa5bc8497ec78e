import type { Language } from '../../../cms/text/language.ts';
import { formatClock } from '../../../cms/text/formatClock.ts';
import { studyClockWords } from '../../text/studyClock/studyClockWords.ts';

export type BarState = 'running' | 'paused' | 'awaiting-quiz' | 'complete';

export interface BarView {
  state: BarState;
  activeSeconds: number;
  requiredSeconds: number;
  /** 0 to 1. */
  coverage: number;
  /** What to say beside the figures, or instead of them. */
  say?: string | undefined;
  go?: { href: string; name: string } | undefined;
}

/** The bar at the foot: how much, of how much, and whether it is running. */
export function clockBar(bar: HTMLElement, language: Language): (view: BarView) => void {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = bar.querySelector<T>(`[data-${name}]`);
    if (!found) throw new Error(`The clock's bar has no part ${name}`);
    return found;
  };
  const [time, need, fill, cover] = [part('time'), part('need'), part('fill'), part('cover')];
  const [figures, meter, read] = [part('figures'), part('meter'), part('read')];
  const [say, go, status] = [part('say'), part<HTMLAnchorElement>('go'), part('status')];
  let spoken = '';

  return (view) => {
    bar.hidden = false;
    document.body.toggleAttribute('data-clock', true);
    bar.dataset.state = view.state;
    time.textContent = formatClock(view.activeSeconds);
    need.textContent = formatClock(view.requiredSeconds);
    const share = view.requiredSeconds > 0 ? view.activeSeconds / view.requiredSeconds : 1;
    fill.style.width = `${Math.min(100, share * 100).toFixed(1)}%`;
    cover.textContent = String(Math.floor(view.coverage * 100 + 1e-6));
    const over = view.state === 'complete' || view.state === 'awaiting-quiz';
    figures.hidden = over;
    meter.hidden = over || view.state === 'paused';
    read.hidden = over || view.state === 'paused';
    say.hidden = !view.say;
    say.textContent = view.say ?? '';
    go.hidden = !view.go;
    if (view.go) {
      go.href = view.go.href;
      go.textContent = view.go.name;
    }
    // Spoken only when the state or the sentence changes, never with the seconds.
    const words =
      view.say ?? (view.state === 'running' && spoken ? studyClockWords[language].running : '');
    if (words !== spoken) status.textContent = words;
    spoken = words;
  };
}
