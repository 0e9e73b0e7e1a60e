import { formatDate } from '../format/date.ts'
import { formatNumber } from '../format/number.ts'
import { describeSeal } from '../format/sentences/seal.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import { samePeriod } from '../quantity/period-order.ts'
import type { Bulletin } from './bulletin.ts'
import { claimed, numbersInStories, type NumbersInStories } from './checks-numbers.ts'
import { checkGroups, tallyOf } from './checks-relations.ts'
import { pointsOf, usesOfEdition } from './figure-uses.ts'
import { leaderWords } from './leader-words.ts'
import { pageWords } from './page-words.ts'

/** The foot of page one: how many figures, how many bound, what was checked, how far the figures reach, who answers for it. */
export function trustLine(bulletin: Bulletin, edition: Edition): TrustLine {
  const { model } = bulletin
  const { language, site } = model
  const own = leaderWords(language)
  const count = (n: number): string => formatNumber(n, { language })
  const points = pointsOf(model, usesOfEdition(edition))
  const counts = numbersOf(bulletin).editions.find((each) => each.edition.id === edition.id)?.counts
  const numbers = counts === undefined ? 0 : claimed(counts)
  const bound = counts?.bound ?? 0
  const current = points.filter(({ point }) => samePeriod(point.period, edition.period))
  const asOf = latestDay(current.map(({ point }) => point.observation.asOf))
  const tally = tallyOf(checkGroups(bulletin))
  return {
    figures: points.length === 0 ? '' : own.figuresUsed(count(points.length)),
    bound:
      numbers === 0
        ? ''
        : bound === numbers
          ? own.allBound(count(numbers))
          : own.someBound(count(bound), count(numbers)),
    checks:
      site.audit === 'internal'
        ? pageWords(language).checksKeptInside
        : describeSeal({ ...tally, ...(asOf === undefined ? {} : { asOf }) }, language),
    signed: signedBy(edition, language),
  }
}

function signedBy(
  { preparedBy, checkedBy, approved }: Edition,
  language: Bulletin['model']['language'],
): string {
  const word = words(language)
  return [
    ...(preparedBy === undefined ? [] : [`${word.preparedBy}: ${preparedBy}`]),
    ...(checkedBy === undefined ? [] : [`${word.checkedBy}: ${checkedBy}`]),
    ...(approved === undefined
      ? []
      : [`${word.approvedBy}: ${approved.by}, ${formatDate(approved.date, { language })}`]),
  ].join(' · ')
}

function latestDay(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day))
    .sort()
    .at(-1)
}

/** Counted once for all numbers of the bulletin. */
function numbersOf(bulletin: Bulletin): NumbersInStories {
  const known = counted.get(bulletin)
  if (known !== undefined) return known
  const numbers = numbersInStories(bulletin)
  counted.set(bulletin, numbers)
  return numbers
}

const counted = new WeakMap<Bulletin, NumbersInStories>()

export interface TrustLine {
  readonly figures: string
  readonly bound: string
  readonly checks: string
  /** Empty where nobody is named. */
  readonly signed: string
}
