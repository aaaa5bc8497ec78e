const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * A date in Shanghai as 2026 年 11 月 18 日.
 *
 * @param date an instant, or a day written YYYY-MM-DD
 * @param withYear leave the year out where the page already says it
 */
export function formatDate(date: string | number | Date, withYear = true): string {
  const found = Object.fromEntries(
    parts.formatToParts(new Date(date)).map(({ type, value }) => [type, value]),
  );
  const day = `${found.month} 月 ${found.day} 日`;
  return withYear ? `${found.year} 年 ${day}` : day;
}
