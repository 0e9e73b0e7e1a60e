/** The longest of the phrases that a text begins with as whole words, and what is left of the text behind it. */
export function takePhrase<T extends readonly [string, ...unknown[]]>(
  text: string,
  phrases: readonly T[],
): { readonly phrase: T; readonly rest: string } | undefined {
  const phrase = longest(phrases, ([words]) => text.startsWith(words) && ends(text, words.length))
  return phrase && { phrase, rest: text.slice(phrase[0].length).trim() }
}

/** The longest of the phrases that a text ends with, and what stands in front of it. */
export function takeClosingPhrase<T extends readonly [string, ...unknown[]]>(
  text: string,
  phrases: readonly T[],
): { readonly phrase: T; readonly rest: string } | undefined {
  const phrase = longest(
    phrases,
    ([words]) => text.endsWith(words) && (isSign(words) || text.at(-words.length - 1) === ' '),
  )
  return phrase && { phrase, rest: text.slice(0, -phrase[0].length).trim() }
}

function longest<T extends readonly [string, ...unknown[]]>(
  phrases: readonly T[],
  fits: (phrase: T) => boolean,
): T | undefined {
  let best: T | undefined
  for (const phrase of phrases) {
    if (phrase[0].length > (best?.[0].length ?? 0) && fits(phrase)) best = phrase
  }
  return best
}

/** A phrase ends at a blank or at the text's end; one that closes with a sign, or comes before a sign, ends anyhow. */
function ends(text: string, length: number): boolean {
  const next = text.at(length)
  return next === undefined || !/[\p{L}\p{N}]/u.test(next) || isSign(text.slice(0, length))
}

function isSign(words: string): boolean {
  return !/[\p{L}\p{N}]$/u.test(words) && words !== ''
}
