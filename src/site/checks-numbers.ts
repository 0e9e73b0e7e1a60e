import type { ReadPassage } from '../check/prose/passages-of.ts'
import { passagesOf } from '../check/prose/passages-of.ts'
import type { Edition } from '../load/edition.ts'
import type { Bulletin } from './bulletin.ts'

/** How the numbers of the stories and of the heads of numbers stand to the data: all together, and by number of the bulletin, newest first. */
export function numbersInStories({ model, waived }: Bulletin): NumbersInStories {
  const kept = new Set(
    waived
      .filter(({ problem }) => problem.code === 'number-unbound')
      .map(({ problem: { place } }) => `${place.file}:${place.line}:${place.column}`),
  )
  const byEdition = Map.groupBy(passagesOf(model), ({ edition }) => edition?.id)
  const editions = model.editions.toReversed().map((edition) => ({
    edition,
    counts: sumOf((byEdition.get(edition.id) ?? []).map((read) => countsOf(read, kept))),
  }))
  return { editions, total: sumOf(editions.map(({ counts }) => counts)) }
}

function countsOf({ passage, prose }: ReadPassage, kept: ReadonlySet<string>): NumberCounts {
  const typed = prose.figures.filter((mention) => !isQuoted({ passage, prose }, mention))
  const accepted = typed.filter((mention) => {
    const { file, line, column } = passage.placeAt(mention.start)
    return kept.has(`${file}:${line}:${column}`)
  })
  return {
    bound: passage.bindings.length,
    accepted: accepted.length,
    unbound: typed.length - accepted.length,
    quoted: prose.figures.length - typed.length,
    exempt: prose.exempt.length,
  }
}

/** Somebody else's words: in a quotation, or between quotation marks. */
function isQuoted(
  { passage, prose }: Pick<ReadPassage, 'passage' | 'prose'>,
  mention: { readonly start: number; readonly end: number },
): boolean {
  return (
    passage.speaker !== undefined ||
    prose.quotations.some(({ start, end }) => mention.start >= start && mention.end <= end)
  )
}

function sumOf(all: readonly NumberCounts[]): NumberCounts {
  const sum = (key: keyof NumberCounts): number => all.reduce((total, counts) => total + counts[key], 0)
  return {
    bound: sum('bound'),
    accepted: sum('accepted'),
    unbound: sum('unbound'),
    quoted: sum('quoted'),
    exempt: sum('exempt'),
  }
}

/** Numbers that claim something: those that must be bound. Quotations and what is exempt stand apart. */
export function claimed({ bound, accepted, unbound }: NumberCounts): number {
  return bound + accepted + unbound
}

export interface NumbersInStories {
  readonly total: NumberCounts
  readonly editions: readonly { readonly edition: Edition; readonly counts: NumberCounts }[]
}

export interface NumberCounts {
  /** Printed from the data by `<Num/>`, `<Change/>` or `{{…}}`. */
  readonly bound: number
  /** Typed by hand, accepted with a reason. */
  readonly accepted: number
  /** Typed by hand, neither bound nor accepted. */
  readonly unbound: number
  /** In somebody else's words. */
  readonly quoted: number
  /** Dates, years, names and the like: no figures. */
  readonly exempt: number
}
