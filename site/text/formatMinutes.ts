/** A nominal length as people say it: whole minutes, at least one. */
export function formatMinutes(minutes: number): string {
  return `${Math.max(1, Math.round(minutes))} 分钟`;
}
