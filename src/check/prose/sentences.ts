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
  let start = 0
  for (const { index, 0: mark } of text.matchAll(ends)) {
    if (index >= offset) return { start, end: index + mark.length }
    start = index + mark.length
  }
  return { start, end: text.length }
}

/** Does one stretch lie in another? */
export function liesIn(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

const SENTENCE_END = /[.!?…](?=\s|$)|[;\n](?=\s)/gu
const CLAUSE_END =
  /[.!?…,](?=\s|$)|[;:()“”\n]|(?<!\p{L})(?:trong đó|riêng|trong khi|còn lại|bao gồm|gồm|of which|including|while|whereas)(?!\p{L})/giu
