import { formatInstant } from '../format/date.ts'
import { formatNumber } from '../format/number.ts'
import type { Model } from '../model/model.ts'
import type { Bulletin } from './bulletin.ts'
import { claimed, numbersInStories, type NumberCounts } from './checks-numbers.ts'
import { checkGroups, tallyOf, type CheckGroup } from './checks-relations.ts'
import { bySeriesTable, numbersTable } from './checks-tables.ts'
import { waiversInForce, warningsLeft, type KeptProblem, type LeftProblem } from './checks-waivers.ts'
import { checksWords } from './checks-words.ts'
import type { Ledger } from './ledger.ts'
import { pageWords } from './page-words.ts'

/** What was checked and what came of it: the figures, the numbers in stories, every relation, what was kept and what is left. */
export function checksPage(bulletin: Bulletin): ChecksPage {
  const { model, asOf, relations } = bulletin
  const { language, site } = model
  const own = pageWords(language)
  const count = (n: number): string => formatNumber(n, { language })
  const groups = checkGroups(bulletin)
  const numbers = numbersInStories(bulletin)
  const summary = {
    visible: site.audit,
    groups,
    counts: [
      formatInstant(asOf, site.timezone, { language }),
      own.figuresCount(count(figureCount(model))),
      own.sourcesCount(count(model.project.sources.size)),
      own.relationsCount(count(relations.length)),
      checksWords(language).numbersCount(count(claimed(numbers.total))),
    ],
    tally: tallyOf(groups),
    numbers: numberSentences(numbers.total, model),
    ...(numbers.editions.length === 0 ? {} : { byEdition: numbersTable(numbers, language) }),
    ...(relations.length === 0 ? {} : { bySeries: bySeriesTable(bulletin) }),
  }
  return { ...summary, waivers: waiversInForce(bulletin), warnings: warningsLeft(bulletin) }
}

/** How many figures the bulletin holds: those of the whole and of its parts. */
export function figureCount({ series }: Model): number {
  return [...series.values()].reduce((sum, { points, parts }) => sum + points.length + parts.length, 0)
}

function numberSentences(counts: NumberCounts, { language }: Model): readonly string[] {
  const own = checksWords(language)
  const say = (n: number): string => formatNumber(n, { language })
  const all = claimed(counts)
  return [
    all === 0
      ? own.noNumbers
      : counts.bound === all
        ? own.allBound(say(all))
        : counts.bound === 0
          ? own.noneBound(say(all))
          : own.someBound(say(counts.bound), say(all), shareOf(counts.bound, all, language)),
    ...(counts.accepted === 0 ? [] : [own.kept(say(counts.accepted))]),
    ...(counts.unbound === 0 ? [] : [own.unbound(say(counts.unbound))]),
    ...(counts.quoted === 0 ? [] : [own.quoted(say(counts.quoted))]),
    ...(counts.exempt === 0 ? [] : [own.exempt(say(counts.exempt))]),
  ]
}

/** One decimal, cut off: what is not all is never printed as 100%. */
function shareOf(part: number, whole: number, language: Model['language']): string {
  return `${formatNumber(Math.floor((1000 * part) / whole) / 10, { language })}%`
}

export interface ChecksPage {
  /** How much of it the office shows: `site.yaml`, `audit`. `summary` leaves out workings, reasons and warnings, `internal` everything. */
  readonly visible: Model['site']['audit']
  readonly groups: readonly CheckGroup[]
  readonly tally: ReturnType<typeof tallyOf>
  /** When it was checked and how much. */
  readonly counts: readonly string[]
  /** How the numbers of the stories stand to the data, in sentences. */
  readonly numbers: readonly string[]
  readonly byEdition?: Ledger
  readonly bySeries?: Ledger
  readonly waivers: readonly KeptProblem[]
  readonly warnings: readonly LeftProblem[]
}
