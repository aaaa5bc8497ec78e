const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 });

/** A count with its thousands separated, or a figure with at most one decimal. */
export function formatNumber(value: number): string {
  return format.format(value);
}
