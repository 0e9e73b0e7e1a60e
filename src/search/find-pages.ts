import type { Question } from './question.ts'
import { WHOLE } from './question.ts'
import type { IndexPage, SearchIndex } from './read-index.ts'
import { countBits, countedPairs, countedWords, isSame, scan } from './scan.ts'

/**
 * The pages that hold every word asked, the best first. In this order decide: the accents typed before other accents; all words in the
 * title, some, none; letter by letter before otherwise spelt; more neighbours side by side; the last word in full before its beginning;
 * more of the title, or more places in the text; then the order of the index. A page that has the words only here and there in its text
 * is left out where others have some of them side by side: `học sinh` does not mean `sinh hoạt` and `trường học`.
 */
export function findPages(index: SearchIndex, question: Question): readonly PageHit[] {
  if (question.all === 0) return []
  const hits = index.pages.flatMap((page) => judgePage(page, question) ?? [])
  const together = new Set(hits.filter(({ pairs }) => pairs !== 0).map(({ meant }) => meant))
  return hits
    .filter(({ meant, pairs, place }) => pairs !== 0 || place !== 0 || !together.has(meant))
    .sort((one, other) => compareRanks(one.rank, other.rank))
}

/** The better rank first. */
export function compareRanks(one: Rank, other: Rank): number {
  for (let at = 0; at < one.length; at++) {
    const difference = (other[at] ?? 0) - (one[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function judgePage(page: IndexPage, question: Question): PageHit | undefined {
  const { bits, all } = question
  const title = scan(page.title, bits)
  const head = scan(page.summary, bits, scan(page.note, bits, title))
  const whole = scan(page.text, bits, scan(page.also, bits, head))
  if (countedWords(whole.mask, question, false) !== all) return undefined
  const meant = countedWords(whole.mask, question, true) === all
  const inTitle = countedWords(title.mask, question, meant)
  const pairs = countedPairs(whole.pairs, question, meant)
  const place = inTitle === all ? 2 : inTitle !== 0 ? 1 : 0
  return {
    page,
    meant,
    pairs,
    place,
    rank: [
      meant ? 1 : 0,
      place,
      isSame(place === 2 ? title.mask : whole.mask, question) ? 1 : 0,
      place === 2 ? countBits(countedPairs(title.pairs, question, meant)) : 0,
      countBits(pairs),
      ((place === 2 ? title.mask : whole.mask) & WHOLE) !== 0 ? 1 : 0,
      place === 2 ? title.hits / Math.max(1, page.title.length) : Math.log2(1 + whole.hits),
    ],
  }
}

export interface PageHit {
  readonly page: IndexPage
  /** False: only with other accents than those typed. */
  readonly meant: boolean
  /** Words asked that stand side by side somewhere on the page, a bit for the first of each two. */
  readonly pairs: number
  /** 2: every word asked is in the title · 1: some · 0: none. */
  readonly place: number
  readonly rank: Rank
}

/** What decides first stands first; more is better. */
export type Rank = readonly number[]
