const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/**
 * 学时 as people read them: at most two decimals, no padding.
 *
 * @param units integer hundredths of 学时
 */
export function formatHours(units: number): string {
  return format.format(units / 100);
}
