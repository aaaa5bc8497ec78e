export interface SeasonWindow {
  /** ISO instants. */
  opensAt: string;
  closesAt: string;
}

export type SeasonState = 'soon' | 'open' | 'past';

/** Whether a season is still to come, on, or over: on from when it opens to before it closes. */
export function seasonState({ opensAt, closesAt }: SeasonWindow, now: Date): SeasonState {
  if (now < new Date(opensAt)) return 'soon';
  return now < new Date(closesAt) ? 'open' : 'past';
}
