const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** The time of day in Shanghai, as 08:05. */
export function formatTime(date: string | number | Date): string {
  return format.format(new Date(date));
}
