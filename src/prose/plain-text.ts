/**
 * A passage made ready for matching: lower case, every kind of blank an ordinary one, letter for letter, so that every offset stays.
 */
export function plainText(text: string): string {
  let plain = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const small = SMALL[code] || smallOf(code)
    if (small === code) continue
    plain += text.slice(done, at) + String.fromCharCode(small)
    done = at + 1
  }
  return done === 0 ? text : plain + text.slice(done)
}

/** A few capitals of other languages grow when they are made small: they stay. */
function smallOf(code: number): number {
  const letter = String.fromCharCode(code)
  const lower = /\s/u.test(letter) ? ' ' : letter.toLowerCase()
  const small = lower.length === 1 ? lower.charCodeAt(0) : code
  SMALL[code] = small
  return small
}

/** What has been asked of before, by code unit; 0 where it has not. A table, since every letter of a bulletin is asked of. */
const SMALL = new Uint16Array(0x10000)
