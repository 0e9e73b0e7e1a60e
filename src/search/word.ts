/**
 * A text cut into its words and what parts them, in order. Runs of blanks count as one space, and a single space between two words is
 * left out: `số 21-NQ/TW` is `số`, `21`, `-`, `NQ`, `/`, `TW`. A number keeps its marks: `5.930` and `3,04` are one word each.
 */
export function piecesOf(text: string): readonly string[] {
  const whole = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const pieces: string[] = []
  let at = 0
  for (const found of whole.matchAll(WORD)) {
    const between = whole.slice(at, found.index)
    if (between !== '' && between !== ' ') pieces.push(between)
    pieces.push(found[0])
    at = found.index + found[0].length
  }
  if (at < whole.length) pieces.push(whole.slice(at))
  return pieces
}

/** The words alone. */
export function wordsOf(text: string): readonly string[] {
  return piecesOf(text).filter(isWord)
}

/** Whether a piece is a word, and not what parts words. */
export function isWord(piece: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(piece)
}

/** The pieces as text again: a space where two words meet. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) =>
      index > 0 && isWord(piece) && isWord(pieces[index - 1] ?? '') ? ` ${piece}` : piece,
    )
    .join('')
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu
