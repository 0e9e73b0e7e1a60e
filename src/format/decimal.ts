/** `value` × 10^`places` without binary noise: 1.005 by two places is 100.5, not 100.49999999999999. */
export function shiftDecimal(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

/** Rounded to `decimals` places, halves away from zero, as offices round: 135,25 becomes 135,3. */
export function roundHalfUp(value: number, decimals: number): number {
  return Math.sign(value) * shiftDecimal(Math.round(shiftDecimal(Math.abs(value), decimals)), -decimals)
}

/** Rounded towards minus infinity: what may follow "hơn" and "ít nhất" (vi-numbers 10, rule 4). */
export function roundDown(value: number, decimals: number): number {
  return shiftDecimal(Math.floor(shiftDecimal(value, decimals)), -decimals)
}

/** Rounded towards infinity: what may follow "gần", "chưa đến" and "không quá" (vi-numbers 10, rule 4). */
export function roundUp(value: number, decimals: number): number {
  return shiftDecimal(Math.ceil(shiftDecimal(value, decimals)), -decimals)
}
