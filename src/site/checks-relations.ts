import type { Check } from '../charts/sign.ts'
import { capitalize } from '../format/capital.ts'
import { formatNumber } from '../format/number.ts'
import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Bulletin } from './bulletin.ts'
import { CHECK_KINDS, kindName, kindOf, type CheckKind } from './checks-kinds.ts'
import { signed } from './checks-waivers.ts'
import { checksWords } from './checks-words.ts'
import { seriesChecksHref, seriesHref } from './links.ts'
import { seriesName } from './names.ts'

/** Every relation that was tested, under its outcome: those of one series together, in the order of the series. */
export function checkGroups(bulletin: Bulletin): readonly CheckGroup[] {
  const known = made.get(bulletin)
  if (known !== undefined) return known
  const { language, series } = bulletin.model
  const order = new Map([...series.keys()].map((id, at) => [id, at]))
  const workings = workingsOf(bulletin).toSorted(
    (one, other) => (order.get(one.series) ?? 0) - (order.get(other.series) ?? 0),
  )
  const groups = VERDICTS.map((check) =>
    groupOf(
      check,
      workings.filter((working) => working.check === check),
      language,
    ),
  ).filter(({ check, cases }) => check !== 'fails' || cases.length > 0)
  made.set(bulletin, groups)
  return groups
}

const made = new WeakMap<Bulletin, readonly CheckGroup[]>()

/** The relations that concern one series, as its own page shows them. */
export function workingsOfSeries(bulletin: Bulletin, series: string): readonly CheckGroup[] {
  return checkGroups(bulletin)
    .map((group) => ({ ...group, cases: group.cases.filter((working) => working.series === series) }))
    .filter(({ cases }) => cases.length > 0)
}

/** The cases of a group by what kind of relation they test. */
export function byKind({ cases }: CheckGroup, language: Language): readonly KindOfCases[] {
  const kinds = Map.groupBy(cases, ({ kind }) => kind)
  return CHECK_KINDS.flatMap((kind) => {
    const found = kinds.get(kind)
    return found === undefined ? [] : [{ kind, name: kindName(kind, language), cases: found }]
  })
}

/** How many of some cases each series has, and where its page shows them. */
export function countsBySeries({ model }: Bulletin, cases: readonly Working[]): readonly SeriesCount[] {
  return [...Map.groupBy(cases, ({ series }) => series)].map(([id, own]) => ({
    name: seriesName(model, id),
    href: seriesChecksHref(id),
    count: formatNumber(own.length, { language: model.language }),
  }))
}

/** How many relations came out how. */
export function tallyOf(
  groups: readonly Pick<CheckGroup, 'check' | 'cases'>[],
): Readonly<Record<Check | 'total', number>> {
  const count = (check: Check): number => groups.find((group) => group.check === check)?.cases.length ?? 0
  return {
    holds: count('holds'),
    accepted: count('accepted'),
    fails: count('fails'),
    bounded: count('bounded'),
    rejected: count('rejected'),
    unknown: count('unknown'),
    total: groups.reduce((sum, { cases }) => sum + cases.length, 0),
  }
}

const VERDICTS = ['holds', 'accepted', 'fails', 'bounded', 'rejected', 'unknown'] as const

function workingsOf({ model, relations, waived }: Bulletin): readonly Working[] {
  const waivers = new Map(waived.map(({ problem, waiver }) => [problem, waiver]))
  return relations.map(({ problem, code, series, subject, working, remark, outcome }) => {
    const waiver = problem && waivers.get(problem)
    return {
      code,
      kind: kindOf(code),
      series,
      check: waiver === undefined ? outcome : 'accepted',
      subject,
      href: seriesHref(series),
      working,
      ...(remark === undefined ? {} : { remark }),
      ...(waiver === undefined ? {} : { reason: waiver.reason, signed: signed(waiver, model.language) }),
    }
  })
}

function groupOf(check: Check, cases: readonly Working[], language: Language): CheckGroup {
  const word = words(language)
  const names = {
    holds: [word.agrees, word.agreesMeaning],
    accepted: [word.acceptedWithReason, word.acceptedMeaning],
    fails: [word.disagrees, checksWords(language).failsMeaning],
    bounded: [word.boundedOnly, word.boundedMeaning],
    rejected: [word.rejectedReading, word.rejectedMeaning],
    unknown: [word.uncheckable, word.uncheckableMeaning],
  } as const
  const [name, meaning] = names[check]
  return { check, name: capitalize(name), meaning, cases }
}

export interface CheckGroup {
  readonly check: Check
  readonly name: string
  readonly meaning: string
  readonly cases: readonly Working[]
}

export interface SeriesCount {
  readonly name: string
  readonly href: string
  readonly count: string
}

export interface KindOfCases {
  readonly kind: CheckKind
  readonly name: string
  readonly cases: readonly Working[]
}

export interface Working {
  readonly code: string
  readonly kind: CheckKind
  readonly series: string
  readonly check: Check
  readonly subject: string
  readonly href: string
  readonly working: string
  readonly remark?: string
  /** Of an accepted one: why, and who signed for it when. */
  readonly reason?: string
  readonly signed?: string
}
