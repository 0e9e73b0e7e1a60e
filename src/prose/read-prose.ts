import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import { findClusters, type Cluster } from './clusters.ts'
import { countedWords } from './counted-words.ts'
import { exemptionsOf } from './exempt-lists.ts'
import { findFigures, type FigureNumeral } from './find-figures.ts'
import { findPeriods, type NamedTime } from './find-periods.ts'
import { findMoves } from './moves.ts'
import { plainText } from './plain-text.ts'
import type { Exemption, Mention, Prose, Stretch } from './prose.ts'
import { findQuotations } from './quotations.ts'
import type { FigureReading } from './read-figure.ts'
import { findFactors } from './times.ts'
import { findWordNumerals } from './word-numerals.ts'

/**
 * What the number language of a passage says: which numbers are figures, which are dates or names, which way it says that things went.
 * `units` are the site's; a `BINDING_MARK` in the text is a number that is bound.
 */
export function readProse(text: string, options: ProseOptions): Prose {
  return proseReader(options)(text)
}

/** The same for many passages of one site. */
export function proseReader({ language, units }: ProseOptions): (text: string) => Prose {
  const reading: FigureReading = { language, counted: countedWords(units, language) }
  return (text) => read(text, reading)
}

function read(text: string, reading: FigureReading): Prose {
  const { language } = reading
  const plain = plainText(text)
  const times = findPeriods(plain, language).filter((time) => !isCounted(plain, time, reading))
  const exempt: Exemption[] = times
    .filter(({ start, end }) => DIGIT.test(plain.slice(start, end)))
    .map(asExemption)
  const numerals: FigureNumeral[] = []
  const clusters = findClusters(without(plain, times))
  const kinds = exemptionsOf(plain, clusters, reading)
  for (const [at, cluster] of clusters.entries()) {
    const as = kinds[at]
    if (as === undefined) numerals.push(...numeralsOf(cluster))
    else exempt.push({ start: cluster.start, end: cluster.end, as })
  }
  const factors = findFactors(plain, language)
  const words = findWordNumerals(plain, reading).filter(
    (word) => ![...times, ...factors].some((other) => overlap(other, word)),
  )
  const { figures, forms } = findFigures(text, plain, inOrder([...numerals, ...words]), reading)
  const factorFigures = factors.map(({ start, end, times: factor }): Mention => ({
    start,
    end,
    text: text.slice(start, end),
    unit: '',
    measured: false,
    reading: { kind: 'times', times: factor },
  }))
  return {
    figures: inOrder([...figures, ...factorFigures]),
    exempt: inOrder(exempt),
    periods: times.flatMap(({ start, end, period }) =>
      period === undefined ? [] : [{ start, end, period }],
    ),
    moves: findMoves(plain, times, language),
    forms: inOrder([...forms, ...factors.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))]),
    quotations: findQuotations(text),
  }
}

/** Three numbers and more in a row are no range and no pair: each stands for itself. */
function numeralsOf(cluster: Cluster): readonly FigureNumeral[] {
  return cluster.joints.length > 1 ? cluster.numbers : [{ start: cluster.start, end: cluster.end, cluster }]
}

/** Four digits with what they count behind them are no year. */
function isCounted(plain: string, { start, end }: NamedTime, { counted }: FigureReading): boolean {
  return /^\d{4}$/.test(plain.slice(start, end)) && counted.at(plain, end) !== undefined
}

function asExemption({ start, end, period }: NamedTime): Exemption {
  return { start, end, as: period?.kind === 'year' ? 'year' : 'period' }
}

/** The text with some stretches blotted out, letter for letter. */
function without(plain: string, stretches: readonly Stretch[]): string {
  let left = ''
  let at = 0
  for (const { start, end } of stretches) {
    left += plain.slice(at, start) + BLOT.repeat(end - start)
    at = end
  }
  return left + plain.slice(at)
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

function inOrder<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  return stretches.toSorted((one, other) => one.start - other.start)
}

const DIGIT = /\d/
const BLOT = '\u0001'

export interface ProseOptions {
  readonly language: Language
  readonly units: Iterable<Unit>
}
