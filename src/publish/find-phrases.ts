/**
 * Finds many texts at once: one walk over a page, however many there are. Blanks and letters must stand as in the text that is searched;
 * each text has at least `SHORTEST` letters.
 */
export class PhraseFinder<Phrase extends SoughtText> {
  readonly #byStart = new Map<string, Phrase[]>()
  /** Which letters may stand first, second, third and fourth: most places of a page are passed over by these alone. */
  readonly #letters = [0, 1, 2, 3].map(() => new Uint8Array(0x1_0000))

  constructor(phrases: Iterable<Phrase>) {
    for (const phrase of phrases) {
      const start = phrase.text.slice(0, SHORTEST)
      if (start.length < SHORTEST) throw new RangeError(`too short to be searched for: ${phrase.text}`)
      const known = this.#byStart.get(start)
      if (known === undefined) this.#byStart.set(start, [phrase])
      else known.push(phrase)
      this.#letters.forEach((table, at) => (table[start.charCodeAt(at)] = 1))
    }
  }

  /** Those that stand in a text, each once. */
  findIn(text: string): ReadonlySet<Phrase> {
    const found = new Set<Phrase>()
    const [first, second, third, fourth] = this.#letters as [Table, Table, Table, Table]
    if (this.#byStart.size === 0) return found
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      if (
        first[text.charCodeAt(at)] === 0 ||
        second[text.charCodeAt(at + 1)] === 0 ||
        third[text.charCodeAt(at + 2)] === 0 ||
        fourth[text.charCodeAt(at + 3)] === 0
      )
        continue
      for (const phrase of this.#byStart.get(text.slice(at, at + SHORTEST)) ?? []) {
        if (text.startsWith(phrase.text, at) && standsAlone(text, at, phrase)) found.add(phrase)
      }
    }
    return found
  }
}

/** The fewest letters by which a text is looked up. */
export const SHORTEST = 8

export interface SoughtText {
  readonly text: string
  /** True for a name that must not be a piece of a longer one: `ket-nap` is not in `ket-nap-2023`. */
  readonly alone?: boolean
}

function standsAlone(text: string, at: number, { alone, text: { length } }: SoughtText): boolean {
  if (alone !== true) return true
  return !NAME_LETTER.test(text.charAt(at - 1)) && !NAME_LETTER.test(text.charAt(at + length))
}

const NAME_LETTER = /[a-z0-9-]/i

type Table = Uint8Array
