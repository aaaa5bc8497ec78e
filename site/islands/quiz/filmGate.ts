import type { AskedOnTheWay } from './checkpointProtocol.ts';

const secondOf = ({ place }: AskedOnTheWay): number =>
  'second' in place ? place.second : Number.POSITIVE_INFINITY;

/** The player tells its time a few times a second: so far it may be past a mark by itself. */
const LATE_S = 0.4;

const player = () => document.querySelector<HTMLMediaElement>('[data-media]');

/** On phones a film that fills the screen lies over the question. */
function leaveFullScreen(media: HTMLMediaElement): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  (media as HTMLMediaElement & { webkitExitFullscreen?: () => void }).webkitExitFullscreen?.();
}

/**
 * Stops a film or a recording at the first question that is still to be answered: played up to it,
 * sought past it, or at its end where the mark lies behind that.
 *
 * @param reached called with the question where somebody comes to it
 * @returns ends it
 */
export function guardFilm(
  questions: readonly AskedOnTheWay[],
  reached: (question: AskedOnTheWay) => void,
): () => void {
  const media = player();
  const next = questions.filter(({ done }) => !done).sort((a, b) => secondOf(a) - secondOf(b))[0];
  if (!media || !next) return () => undefined;
  const mark = secondOf(next);

  const stop = () => {
    media.pause();
    leaveFullScreen(media);
    reached(next);
  };
  const look = () => {
    if (media.currentTime < mark) return;
    if (media.currentTime > mark + LATE_S) media.currentTime = mark;
    stop();
  };
  const names = ['timeupdate', 'seeking', 'play'] as const;
  for (const name of names) media.addEventListener(name, look);
  media.addEventListener('ended', stop);
  return () => {
    for (const name of names) media.removeEventListener(name, look);
    media.removeEventListener('ended', stop);
  };
}

/** Plays on from where it was stopped. */
export function playOn(): void {
  void player()
    ?.play()
    .catch(() => undefined);
}
