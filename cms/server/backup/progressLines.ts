/** Nobody reads faster. */
const QUIET_MS = 2000;

/**
 * Tells how far something has got, not oftener than every two seconds, and once it is done.
 *
 * @param line makes a line of a share in percent
 * @param say prints it
 */
export function progressLines(
  line: (percent: number) => string,
  say: (line: string) => void,
): (share: number) => void {
  let last = performance.now();
  return (share) => {
    const now = performance.now();
    if (share < 1 && now - last < QUIET_MS) return;
    last = now;
    say(line(Math.floor(share * 100)));
  };
}
