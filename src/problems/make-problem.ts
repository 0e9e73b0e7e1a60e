import { catalogue, type DetailsOf, type ProblemKey } from './catalogue/index.ts'
import type { Entry } from './catalogue/say.ts'
import type { Place } from './place.ts'
import type { Problem, Related, Severity, Wording } from './problem.ts'

/** A problem in the words of the catalogue, in both languages. `severity` overrides the catalogue's. */
export function problem<Key extends ProblemKey>(
  key: Key,
  place: Place,
  details: DetailsOf<Key>,
  { related = [], about, severity }: More = {},
): Problem {
  const entry = entries[key]
  let words: Problem['words'] | undefined
  return {
    code: key.split('/')[0] ?? key,
    severity: severity ?? entry.severity,
    place,
    // Of a hundred thousand problems in one file only a hundred are ever read.
    get words() {
      return (words ??= { vi: wordingOf(entry.vi(details)), en: wordingOf(entry.en(details)) })
    },
    related,
    ...(about === undefined ? {} : { about }),
  }
}

/** Indexed by a key that is not known yet, an entry still takes the details of that key. */
const entries: { readonly [Key in ProblemKey]: Entry<DetailsOf<Key>> } = catalogue

function wordingOf([message, hint]: readonly [message: string, hint?: string]): Wording {
  return hint === undefined ? { message } : { message, hint }
}

interface More {
  readonly related?: readonly Related[]
  readonly about?: Problem['about']
  readonly severity?: Severity | undefined
}
