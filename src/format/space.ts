/** The blank that never ends a line: between a qualifier and its number, a number and its unit, `năm` and the year. */
export const NO_BREAK = '\u00A0'

/** Ties all words of a short phrase together. */
export function tie(...words: readonly string[]): string {
  return words.join(NO_BREAK)
}
