/**
 * Finds text typed for the old Vietnamese fonts (TCVN3, VNI), which shows as gibberish in Unicode: `§¶ng bé huyÖn`, `Ñaûng boä huyeän`.
 * One strange word may be a foreign name; two make a text.
 */
export function findLegacyText(text: string): LegacyText | undefined {
  if (!SIGN.test(text)) return undefined
  for (const [table, pattern] of TABLES) {
    const found = [...text.matchAll(WORD)].filter(([word]) => pattern.test(word))
    const first = found[0]
    if (first === undefined || new Set(found.map(([word]) => word)).size < 2) continue
    return { table, at: first.index, text: lineFrom(text, first.index) }
  }
  return undefined
}

function lineFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? undefined : end).slice(0, 40)
}

/** Letters that both tables need and Vietnamese in Unicode does not, as a class of a pattern; most files have none, which is quickly seen. */
export const SIGNS = '§®ª¬\\u00ad¨¶¸¹¼½¾×«µ·ÆÇËÎÏÑÖØÞßøûïåäëñÛÅÄÜ'
const SIGN = new RegExp(`[${SIGNS}]`, 'u')

const WORD = /[^\s"“”,;:()[\]{}<>|/]+/gu

/** Signs of TCVN3 that stand inside a word in no living language, and capitals that follow a small letter. */
const TCVN3 =
  /[A-Za-z][§®ª¬\u00ad¨¶¸¹¼½¾×]|[§®¬¨¶¸¹¼½¾×](?:[A-Za-z]|[\u00a7-\u00ff])|\p{Ll}[\u00c6-\u00d8\u00dc-\u00de]|[a-z]«[a-z]|[a-z]µ|[a-z]·|µ[b-fh-ln-z]/u

/** VNI puts the mark behind its vowel as a letter of its own; none of these pairs is Vietnamese. */
const VNI = /[aeouyAEOUY][øûïåäüëØÛÏÅÄÜË]|Ñ[aeiouAEIOU]|[aeo]â[a-z]/u

const TABLES = [
  ['TCVN3', TCVN3],
  ['VNI', VNI],
] as const

export interface LegacyText {
  readonly table: 'TCVN3' | 'VNI'
  readonly at: number
  readonly text: string
}
