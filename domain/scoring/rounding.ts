/**
 * `numerator × by ÷ denominator` to the nearest whole number, a half away from zero 四舍五入. By whole numbers throughout: what is printed is
 * rounded once, from the counts, and never from a rate that was rounded before. `denominator` is above zero.
 */
export function rounded(numerator: number, by: number, denominator: number): number {
  const twice = 2n * BigInt(numerator) * BigInt(by);
  const size = twice < 0n ? -twice : twice;
  const whole = (size + BigInt(denominator)) / (2n * BigInt(denominator));
  return Number(twice < 0n ? -whole : whole);
}

/** A rate in percent with `digits` after the point: `98.3%`. `denominator` is above zero. */
export function percent(numerator: number, denominator: number, digits: number): string {
  return `${decimal(rounded(numerator, 100 * 10 ** digits, denominator), digits)}%`;
}

/** A whole number of the smallest printed unit as a decimal: `decimal(-425, 2)` is `-4.25`. */
export function decimal(units: number, digits: number): string {
  const text = String(Math.abs(units)).padStart(digits + 1, '0');
  const point = text.length - digits;
  return `${units < 0 ? '-' : ''}${text.slice(0, point)}${digits > 0 ? `.${text.slice(point)}` : ''}`;
}
