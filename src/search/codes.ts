/**
 * Numbers as text that a script may hold as it is: ASCII without quotes and backslashes, so that no server's idea of an encoding can
 * harm it. The first numbers take one letter, the next ones two, three, four: words are numbered by how often they occur.
 */
export function encodeNumber(number: number): string {
  for (const { length, from, leads, first } of WIDTHS) {
    const beyond = number - first
    if (beyond >= leads * BASE ** (length - 1)) continue
    let text = ''
    for (let place = length - 1, left = beyond; place >= 0; place--) {
      const unit = BASE ** place
      text += LETTERS[Math.floor(left / unit) + (place === length - 1 ? from : 0)] ?? ''
      left %= unit
    }
    return text
  }
  throw new RangeError(`${number} is more than an index can number.`)
}

/** The numbers of a text that `encodeNumber` wrote, one after the other. */
export function decodeNumbers(text: string): Uint32Array {
  return decodeTexts(text).numbers
}

/** Several coded texts, each followed by `END`: their numbers in one row, and where in the row each ends. */
export function decodeTexts(text: string): {
  readonly numbers: Uint32Array
  readonly ends: readonly number[]
} {
  const numbers = new Uint32Array(text.length)
  const ends: number[] = []
  let count = 0
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === END_LETTER) {
      ends.push(count)
      at++
      continue
    }
    const lead = digitAt(text, at)
    const width = WIDTHS[WIDTH_OF[lead] ?? 0] ?? WIDTHS[0]
    let number = lead - width.from
    for (let next = 1; next < width.length; next++) number = number * BASE + digitAt(text, at + next)
    numbers[count++] = number + width.first
    at += width.length
  }
  return { numbers: numbers.subarray(0, count), ends }
}

function digitAt(text: string, at: number): number {
  return DIGIT_OF[text.charCodeAt(at)] ?? 0
}

/** Ends one of several coded texts in a row; none of the letters. */
export const END = '!'
const END_LETTER = END.charCodeAt(0)

const LETTERS = Array.from({ length: 0x7f - 0x23 }, (_, index) => String.fromCharCode(0x23 + index)).filter(
  (letter) => letter !== "'" && letter !== '\\',
)
const BASE = LETTERS.length

const DIGIT_OF = new Uint8Array(128)
for (const [digit, letter] of LETTERS.entries()) DIGIT_OF[letter.charCodeAt(0)] = digit

/** First letters by the length of the numbers that they begin; together all letters. Chosen by what a thousand stories take. */
const WIDTHS = [
  { length: 1, from: 0, leads: 60, first: 0 },
  { length: 2, from: 60, leads: 27, first: 60 },
  { length: 3, from: 87, leads: 2, first: 60 + 27 * BASE },
  { length: 4, from: 89, leads: 1, first: 60 + 27 * BASE + 2 * BASE ** 2 },
] as const
const WIDTH_OF = WIDTHS.flatMap(({ leads }, index) => Array.from({ length: leads }, () => index))
