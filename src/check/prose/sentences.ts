import type { Stretch } from '../../prose/prose.ts'

/** The sentence of a text that holds an offset; a dot inside a number ends none. */
export function sentenceAt(text: string, offset: number): Stretch {
  return between(text, offset, SENTENCE_END)
}

/** The clause: what lies between commas, brackets, colons and the words that pick out a part. */
export function clauseAt(text: string, offset: number): Stretch {
  return between(text, offset, CLAUSE_END)
}

function between(text: string, offset: number, ends: RegExp): Stretch {
  const from = Math.max(0, offset - FAR)
  const near = text.slice(from, offset + FAR)
  let start = from
  for (const { index, 0: mark } of near.matchAll(ends)) {
    const at = from + index
    if (at >= offset) return { start, end: at + mark.length }
    start = at + mark.length
  }
  return { start, end: from + near.length }
}

/** Does one stretch lie in another? */
export function liesIn(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** No sentence reads on for longer; what does is no sentence, and each of its numbers would be asked about all the others. */
const FAR = 1_000
const SENTENCE_END = /[.!?…](?=\s|$)|[;\n](?=\s)/gu
const CLAUSE_END =
  /[.!?…,](?=\s|$)|[;:()“”\n]|(?<!\p{L})(?:trong đó|riêng|trong khi|còn lại|bao gồm|gồm|of which|including|while|whereas)(?!\p{L})/giu
