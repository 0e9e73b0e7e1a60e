/**
 * The accents kept and only the place of the tone settled: `hoà`, `thuý` and `uỷ` become `hòa`, `thúy`, `ủy`. Two spellings of one word
 * are then equal, so that a search for either finds both.
 */
export function settleTones(text: string): string {
  return text.normalize('NFC').replace(LATE_TONE, (pair) => {
    const [, first = '', second = '', tone = ''] = /^(.)(.)(\p{M})$/u.exec(decomposeTone(pair)) ?? []
    return `${first}${tone}${second}`.normalize('NFC')
  })
}

/** `oà` → `oa` and the tone's own mark, other marks of the letters untouched. */
function decomposeTone(pair: string): string {
  return pair.normalize('NFD')
}

/** The open syllables oa, oe, uy with the tone on the second vowel; after `q` the `u` belongs to the consonant: quý. */
const LATE_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu
