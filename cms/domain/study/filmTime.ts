const FORM = /^(\d{1,3}):([0-5]\d)$/;

/** Seconds of a place in a film as editors write it, `1:30`; null where it is none. */
export function filmTime(text: string | null | undefined): number | null {
  const [, minutes, seconds] = FORM.exec(text?.trim() ?? '') ?? [];
  return minutes === undefined ? null : Number(minutes) * 60 + Number(seconds);
}
