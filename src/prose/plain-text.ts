/**
 * A passage made ready for matching: lower case, every kind of blank an ordinary one, letter for letter, so that every offset stays.
 */
export function plainText(text: string): string {
  const blanks = text.replace(BLANK, ' ')
  const lower = blanks.toLowerCase()
  return lower.length === text.length ? lower : blanks.replace(CAPITAL, keepLength)
}

/** A few capitals of other languages grow when they are made small. */
function keepLength(capital: string): string {
  const small = capital.toLowerCase()
  return small.length === capital.length ? small : capital
}

const BLANK = /[\s\u2007\u202f]/gu
const CAPITAL = /\p{Lu}/gu
