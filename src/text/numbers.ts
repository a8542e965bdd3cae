/** Numbers the Vietnamese way: 1.234.567,5. */
const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

export function formatNumber(value: number): string {
  return format.format(value);
}

export function formatMoney(dong: number): string {
  return `${formatNumber(dong)} đồng`;
}

/** `11,4 MB`; file sizes are told in steps of 1000 as phones do. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatNumber(Math.round(value * 10) / 10)} ${unit}`;
}
