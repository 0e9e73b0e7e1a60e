import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import { findAnchors } from './anchors.ts'
import { findClusters, type Cluster } from './clusters.ts'
import { countedWords } from './counted-words.ts'
import { exemptionsOf } from './exempt-lists.ts'
import { findFigures, type FigureNumeral } from './find-figures.ts'
import { findPeriods, type NamedTime } from './find-periods.ts'
import { findMoves } from './moves.ts'
import { plainText } from './plain-text.ts'
import type { Exemption, Mention, Prose } from './prose.ts'
import { findQuotations } from './quotations.ts'
import type { FigureReading } from './read-figure.ts'
import { apartFrom, inOrder, without } from './stretches.ts'
import { findFactors, type Factor } from './times.ts'
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
  const anchors = findAnchors(plain, language)
  const times = findPeriods(plain, anchors.times, language).filter((time) => !isCounted(plain, time, reading))
  const { numerals, exempt } = anchors.hasDigits
    ? digitsOf(plain, times, reading)
    : { numerals: [], exempt: [] }
  const factors = findFactors(plain, language)
  const words = apartFrom(apartFrom(findWordNumerals(plain, anchors.numbers, reading), times), factors)
  const found = findFigures(text, plain, inOrder([...numerals, ...words]), reading)
  const figures = inOrder([
    ...found.figures,
    ...apartFrom(factors, found.figures).map((factor) => factorMention(text, factor)),
  ])
  const noFigures = apartFrom(exempt, figures)
  return {
    figures,
    exempt: noFigures,
    periods: times.flatMap(({ start, end, period }) =>
      period === undefined ? [] : [{ start, end, period }],
    ),
    moves:
      anchors.moves.length === 0
        ? []
        : findMoves(plain, without(plain, noFigures), { offsets: anchors.moves, times }, language),
    forms: inOrder([...found.forms, ...factors.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))]),
    quotations: anchors.hasQuotations ? findQuotations(text) : [],
  }
}

/** The numbers in digits: those that may be figures, and those that are none. */
function digitsOf(
  plain: string,
  times: readonly NamedTime[],
  reading: FigureReading,
): { readonly numerals: readonly FigureNumeral[]; readonly exempt: readonly Exemption[] } {
  const exempt: Exemption[] = times
    .filter(({ start, end }) => DIGIT.test(plain.slice(start, end)))
    .map(asExemption)
  const numerals: FigureNumeral[] = []
  const clusters = findClusters(without(plain, times))
  const kinds = exemptionsOf(plain, clusters, reading)
  for (const [at, cluster] of clusters.entries()) {
    const as = kinds[at]
    if (as === undefined) numerals.push(...numeralsOf(cluster))
    else exempt.push({ start: cluster.start, end: cluster.end + signAt(plain, cluster.end), as })
  }
  return { numerals, exempt: inOrder(exempt) }
}

/** The length of `%0`, whose last sign is no number of its own. */
function signAt(plain: string, at: number): number {
  return /^%0(?![\d.,])/.test(plain.slice(at, at + 3)) ? 2 : 0
}

function factorMention(text: string, { start, end, times }: Factor): Mention {
  return {
    start,
    end,
    text: text.slice(start, end),
    unit: '',
    measured: false,
    reading: { kind: 'times', times },
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

const DIGIT = /\d/

export interface ProseOptions {
  readonly language: Language
  readonly units: Iterable<Unit>
}
