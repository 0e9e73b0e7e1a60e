/**
 * Where each letter of the words that the parser read stands in the source they were read from: behind escapes (`\<`), character names
 * (`&amp;`), returns and the marks that continue a list or quotation. An offset behind the last letter is the end of the source.
 */
export function lettersIn(words: string, source: string): (offset: number) => number {
  if (words === source) return (offset) => offset
  let letters: readonly number[] | undefined
  return (offset) => (letters ??= align(words, source))[offset] ?? source.length
}

function align(words: string, source: string): readonly number[] {
  const letters: number[] = []
  let at = 0
  for (let letter = 0; letter < words.length; letter++) {
    const found = standsAt(words, letter, source, at)
    letters.push(found.start)
    at = found.end
  }
  return letters
}

/** The letter as it is written at or behind an offset of the source. */
function standsAt(
  words: string,
  letter: number,
  source: string,
  from: number,
): { start: number; end: number } {
  const wanted = words[letter] ?? ''
  for (let at = from; at < Math.min(source.length, from + LONGEST_MARK); at++) {
    const entity = source[at] === '&' ? ENTITY.exec(source.slice(at, at + LONGEST_ENTITY)) : null
    if (entity) return { start: at, end: at + entity[0].length }
    if (source[at] === '\\' && source[at + 1] === wanted) return { start: at + 1, end: at + 2 }
    if (source[at] === wanted) return { start: at, end: at + 1 }
  }
  return { start: Math.min(from, source.length), end: from }
}

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu
const LONGEST_ENTITY = 34
/** How far apart two letters that follow one another are written at most: marks and blanks that begin a line. */
const LONGEST_MARK = 400
