/** Units as people write 学时: at most two decimals, none where none are needed. */
export function formatUnits(units: number): string {
  return String(units / 100);
}
