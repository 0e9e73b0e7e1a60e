import { compareRanks, type Rank } from './find-pages.ts'
import type { Question } from './question.ts'
import { WHOLE } from './question.ts'
import type { IndexGroup, IndexPage, IndexPeriod, SearchIndex } from './read-index.ts'
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
  const anyPeriod = periods.reduce((mask, { scan: { mask: more } }) => mask | more, 0)
  return index.series
    .flatMap(({ page: place, groups }) => {
      const page = index.pages[place]
      if (page === undefined) return []
      const name = scan(page.title, question.bits)
      const of = scan(page.note, question.bits)
      const search = { index, question, labels, periods, anyPeriod, page, name, of }
      return groups.flatMap((group) => findInGroup(search, group))
    })
    .sort((one, other) => compareRanks(one.rank, other.rank))
}

function findInGroup(search: Search, group: IndexGroup): readonly FigureHit[] {
  const { index, question, labels, periods, anyPeriod, page, name, of } = search
  const { all, bits } = question
  const kind = labels[group.kind] ?? NOTHING
  const org = labels[group.org] ?? NOTHING
  const part = labels[group.group] ?? NOTHING
  const certainty = labels[group.certainty] ?? NOTHING
  const series = name.mask | of.mask | certainty.mask
  const around = series | kind.mask | org.mask | part.mask
  const values = scan(group.numbers, bits)
  if (countedWords(around | anyPeriod | values.mask, question, false) !== all) return []
  const unasked =
    countUnasked(group.org, org, question) +
    countUnasked(group.group, part, question) +
    countUnasked(group.kind, kind, question)
  const hits: FigureHit[] = []
  for (let place = 0; place < group.ends.length; place++) {
    const at = group.periods[place] ?? 0
    const period = periods[at] ?? NO_PERIOD
    const value = values.hits === 0 ? NO_VALUE : scanValue(index, group, place, bits)
    const told = around | period.scan.mask | value.number
    const mask = told | value.words
    if (countedWords(mask, question, false) !== all) continue
    const meant = countedWords(mask, question, true) === all
    const named = countedWords(series, question, meant)
    const dated = countedWords(period.scan.mask | value.number, question, meant)
    const exact = dated & ~named
    const own = exact | countedWords(org.mask | part.mask | (named === 0 ? 0 : kind.mask), question, meant)
    if ((own & ~named) === 0) continue
    const pairs = countedPairs(name.pairs | of.pairs | kind.pairs | org.pairs | part.pairs, question, meant)
    if (exact === 0 && countedWords(told, question, meant) !== all) continue
    if (exact === 0 && all > 1 && pairs === 0) continue
    hits.push({
      page,
      group,
      place,
      meant,
      pairs,
      precise: exact !== 0,
      rank: [
        meant ? 1 : 0,
        countBits(countedWords(name.mask, question, meant) & ~dated),
        countBits(countedPairs(name.pairs, question, meant)),
        isSame(mask, question) ? 1 : 0,
        -unasked - period.untold,
        (mask & WHOLE) !== 0 ? 1 : 0,
        name.hits / Math.max(1, page.title.length),
        at,
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
function scanValue(
  { digits }: SearchIndex,
  { numbers, ends }: IndexGroup,
  place: number,
  bits: Uint32Array,
): FoundValue {
  let number = 0
  let words = 0
  for (let at = ends[place - 1] ?? 0; at < (ends[place] ?? 0); at++) {
    const code = numbers[at] ?? 0
    if (digits[code] === 1) number |= bits[code] ?? 0
    else words |= bits[code] ?? 0
  }
  return { number, words }
}

const NOTHING: Scan = { mask: 0, pairs: 0, hits: 0 }
const NO_PERIOD: FoundPeriod = { scan: NOTHING, untold: 0 }
const NO_VALUE: FoundValue = { number: 0, words: 0 }

export interface FigureHit {
  /** The page of its series. */
  readonly page: IndexPage
  readonly group: IndexGroup
  /** Place in the group. */
  readonly place: number
  readonly meant: boolean
  /** As of a page. */
  readonly pairs: number
  /** Its period or its number was asked for, and not only whose it is. */
  readonly precise: boolean
  readonly rank: Rank
}

interface FoundPeriod {
  readonly scan: Scan
  /** How many of its telling words were not asked for. */
  readonly untold: number
}

interface FoundValue {
  readonly number: number
  readonly words: number
}

/** What all groups of a series share. */
interface Search {
  readonly index: SearchIndex
  readonly question: Question
  readonly labels: readonly Scan[]
  readonly periods: readonly FoundPeriod[]
  /** What some period holds. */
  readonly anyPeriod: number
  readonly page: IndexPage
  readonly name: Scan
  readonly of: Scan
}
