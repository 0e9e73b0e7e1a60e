import { compareRanks, type Rank } from './find-pages.ts'
import type { Question } from './question.ts'
import { WHOLE } from './question.ts'
import type { Coded, IndexGroup, IndexPage, IndexPeriod, SearchIndex } from './read-index.ts'
import { countBits, countedPairs, countedWords, isSame, scan, type Scan } from './scan.ts'

/**
 * The figures that a question names: each word is in the name of the series or in what tells the figure from its neighbours, and at least
 * one is a period, a part of the whole or the number itself, else the series is what was asked for. The figure that needs the least to be
 * guessed comes first: `kết nạp 2023` means the year, of the whole.
 */
export function findFigures(index: SearchIndex, question: Question): readonly FigureHit[] {
  if (question.all === 0) return []
  const labels = index.labels.map((label) => scan(label, question.bits))
  const periods = index.periods.map((period) => scanPeriod(index, period, question.bits))
  return index.series
    .flatMap(({ page: place, groups }) => {
      const page = index.pages[place]
      if (page === undefined) return []
      const name = scan(page.title, question.bits)
      const of = scan(page.note, question.bits)
      return groups.flatMap((group) =>
        findInGroup({ index, question, labels, periods, page, name, of, group }),
      )
    })
    .sort((one, other) => compareRanks(one.rank, other.rank))
}

function findInGroup(search: GroupSearch): readonly FigureHit[] {
  const { question, labels, periods, group, name, of } = search
  const { all } = question
  const kind = labels[group.kind] ?? NOTHING
  const org = labels[group.org] ?? NOTHING
  const part = labels[group.group] ?? NOTHING
  const certainty = labels[group.certainty] ?? NOTHING
  const series = name.mask | of.mask | certainty.mask
  const around = series | kind.mask | org.mask | part.mask
  const hits: FigureHit[] = []
  for (let at = 0; at < group.periods.length; at++) {
    const period = periods[group.periods[at] ?? 0] ?? NO_PERIOD
    const text = group.texts[at]
    if (text === undefined) continue
    const value = scanFigure(search.index, text, question.bits)
    const mask = around | period.scan.mask | value.number | value.words
    if (countedWords(mask, question, false) !== all) continue
    const meant = countedWords(mask, question, true) === all
    const named = countedWords(series, question, meant)
    const own = org.mask | part.mask | period.scan.mask | value.number | (named === 0 ? 0 : kind.mask)
    if ((countedWords(own, question, meant) & ~named) === 0) continue
    const guessed =
      period.untold +
      countUnasked(group.org, org, question) +
      countUnasked(group.group, part, question) +
      countUnasked(group.kind, kind, question)
    hits.push({
      page: search.page,
      group,
      period: group.periods[at] ?? 0,
      text,
      meant,
      pairs: countedPairs(name.pairs | of.pairs | kind.pairs | org.pairs | part.pairs, question, meant),
      rank: [
        meant ? 1 : 0,
        countBits(countedWords(name.mask, question, meant)),
        countBits(countedPairs(name.pairs, question, meant)),
        isSame(mask, question) ? 1 : 0,
        -guessed,
        (mask & WHOLE) !== 0 ? 1 : 0,
        name.hits / Math.max(1, search.page.title.length),
        group.periods[at] ?? 0,
      ],
    })
  }
  return hits
}

/** A part or a kind that nobody asked for makes a figure less likely to be meant than one of the whole. */
function countUnasked(label: number, found: Scan, question: Question): number {
  return label === 0 || countedWords(found.mask, question, false) !== 0 ? 0 : 3
}

function scanPeriod(index: SearchIndex, { words, telling }: IndexPeriod, bits: Uint32Array): FoundPeriod {
  let untold = 0
  for (const code of telling) if ((index.exact[code] ?? '') !== '' && (bits[code] ?? 0) === 0) untold++
  return { scan: scan(words, bits), untold }
}

/** The digits of a figure apart from its words: to ask for `đảng viên` is not to ask for every figure with that unit. */
function scanFigure(index: SearchIndex, text: Coded, bits: Uint32Array): { number: number; words: number } {
  let number = 0
  let words = 0
  for (const code of text) {
    if (index.digits[code] === 1) number |= bits[code] ?? 0
    else words |= bits[code] ?? 0
  }
  return { number, words }
}

const NOTHING: Scan = { mask: 0, pairs: 0, hits: 0 }
const NO_PERIOD: FoundPeriod = { scan: NOTHING, untold: 0 }

export interface FigureHit {
  /** The page of its series. */
  readonly page: IndexPage
  readonly group: IndexGroup
  /** Place in the periods of the index. */
  readonly period: number
  readonly text: Coded
  readonly meant: boolean
  /** As of a page. */
  readonly pairs: number
  readonly rank: Rank
}

interface FoundPeriod {
  readonly scan: Scan
  /** How many of its telling words were not asked for. */
  readonly untold: number
}

interface GroupSearch {
  readonly index: SearchIndex
  readonly question: Question
  readonly labels: readonly Scan[]
  readonly periods: readonly FoundPeriod[]
  readonly page: IndexPage
  readonly name: Scan
  readonly of: Scan
  readonly group: IndexGroup
}
