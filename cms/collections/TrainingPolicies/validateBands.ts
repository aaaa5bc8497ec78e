interface Band {
  uptoMinutes?: number | null;
}

/** Bands rise, and only the last one is open, so that every length falls into exactly one. */
export function validateBands(value: unknown): string | true {
  const bands = Array.isArray(value) ? (value as Band[]) : [];
  if (bands.length === 0) return '请至少填一档';
  if (typeof bands.at(-1)?.uptoMinutes === 'number') return '最后一档请不要填分钟上限';
  const limits = bands.slice(0, -1).map((band) => band.uptoMinutes);
  const rising = limits.every(
    (limit, n) => typeof limit === 'number' && limit > (limits[n - 1] ?? -1),
  );
  return rising || '各档的分钟上限要由小到大';
}
