/**
 * Finds many texts at once: one walk over a page, however many there are. Blanks and letters must stand as in the text that is searched;
 * each text has at least `SHORTEST` letters. They are looked up by their ends, since addresses all begin alike.
 */
export class PhraseFinder<Phrase extends SoughtText> {
  readonly #byEnd = new Map<string, Phrase[]>()
  /** Which letters may stand at each place of an end: nearly every place of a page is passed over by these alone. */
  readonly #letters = Array.from({ length: SHORTEST }, () => new Uint8Array(0x1_0000))

  constructor(phrases: Iterable<Phrase>) {
    for (const phrase of phrases) {
      if (phrase.text.length < SHORTEST) throw new RangeError(`too short to be searched for: ${phrase.text}`)
      const end = phrase.text.slice(-SHORTEST)
      const known = this.#byEnd.get(end)
      if (known === undefined) this.#byEnd.set(end, [phrase])
      else known.push(phrase)
      this.#letters.forEach((table, at) => (table[end.charCodeAt(at)] = 1))
    }
  }

  /** Those that stand in a text, each once. */
  findIn(text: string): ReadonlySet<Phrase> {
    const found = new Set<Phrase>()
    const [first] = this.#letters
    if (this.#byEnd.size === 0 || first === undefined) return found
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      if (first[text.charCodeAt(at)] === 0 || !this.#mayEndAt(text, at)) continue
      const end = at + SHORTEST
      for (const phrase of this.#byEnd.get(text.slice(at, end)) ?? []) {
        if (text.endsWith(phrase.text, end) && standsAlone(text, end, phrase)) found.add(phrase)
      }
    }
    return found
  }

  #mayEndAt(text: string, at: number): boolean {
    for (let place = 1; place < SHORTEST; place++) {
      if (this.#letters[place]?.[text.charCodeAt(at + place)] === 0) return false
    }
    return true
  }
}

/** The fewest letters by which a text is looked up. */
export const SHORTEST = 8

export interface SoughtText {
  readonly text: string
  /** True for a name that must not be a piece of a longer one: `ket-nap` is not in `ket-nap-2023`. */
  readonly alone?: boolean
}

function standsAlone(text: string, end: number, { alone, text: { length } }: SoughtText): boolean {
  if (alone !== true) return true
  return !NAME_LETTER.test(text.charAt(end - length - 1)) && !NAME_LETTER.test(text.charAt(end))
}

const NAME_LETTER = /[a-z0-9-]/i
