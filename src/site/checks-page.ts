import type { Check } from '../charts/sign.ts'
import type { Waived } from '../check/examine.ts'
import type { Relation } from '../check/relation.ts'
import { capitalize } from '../format/capital.ts'
import { formatDate } from '../format/date.ts'
import { formatNumber } from '../format/number.ts'
import { describeSeal } from '../format/sentences/seal.ts'
import type { Words } from '../format/words.ts'
import { words } from '../format/words.ts'
import type { Waiver } from '../load/series.ts'
import type { Model } from '../model/model.ts'
import type { Bulletin } from './bulletin.ts'
import { seriesHref } from './links.ts'
import { pageWords } from './page-words.ts'

/** What was checked and what came of it: a tally of the verdicts, and under each the workings. */
export function checksPage({ model, relations, waived }: Bulletin): ChecksPage {
  const { language, site } = model
  const own = pageWords(language)
  const workings = relations.map((relation) => workingOf(model, relation, waived))
  const count = (n: number): string => formatNumber(n, { language })
  const groups = verdicts
    .map((verdict) => groupOf(words(language), verdict, workings))
    .filter(({ check, cases }) => check !== 'fails' || cases.length > 0)
  return {
    groups,
    counts: [
      own.figuresCount(count(figureCount(model))),
      own.sourcesCount(count(model.project.sources.size)),
      own.relationsCount(count(relations.length)),
    ],
    visible: site.audit,
  }
}

/** `54 phép đối chiếu, 37 khớp`, for the strip of facts; undefined where the office keeps its checks to itself. */
export function shortSeal(bulletin: Bulletin): string | undefined {
  const { language, site } = bulletin.model
  if (site.audit === 'internal') return undefined
  const { holds, total } = tallyOf(bulletin)
  return pageWords(language).seal(formatNumber(total, { language }), formatNumber(holds, { language }))
}

/** `Đã đối chiếu 34 phép: 33 khớp, 1 chấp nhận, có lý do.`, for the front page. */
export function sealLine(bulletin: Bulletin): string | undefined {
  const { language, site } = bulletin.model
  return site.audit === 'internal' ? undefined : describeSeal(tallyOf(bulletin), language)
}

function tallyOf(bulletin: Bulletin): Readonly<Record<Exclude<Check, 'fails'> | 'total', number>> {
  const { groups } = checksPage(bulletin)
  const count = (check: Check): number => groups.find((group) => group.check === check)?.cases.length ?? 0
  return {
    holds: count('holds'),
    accepted: count('accepted'),
    bounded: count('bounded'),
    rejected: count('rejected'),
    unknown: count('unknown'),
    total: groups.reduce((sum, { cases }) => sum + cases.length, 0),
  }
}

const verdicts = ['holds', 'accepted', 'fails', 'bounded', 'rejected', 'unknown'] as const

function groupOf(word: Words, check: Check, workings: readonly Working[]): CheckGroup {
  const names = {
    holds: [word.agrees, word.agreesMeaning],
    accepted: [word.acceptedWithReason, word.acceptedMeaning],
    fails: [word.disagrees, ''],
    bounded: [word.boundedOnly, word.boundedMeaning],
    rejected: [word.rejectedReading, word.rejectedMeaning],
    unknown: [word.uncheckable, word.uncheckableMeaning],
  } as const
  const [name, meaning] = names[check]
  return {
    check,
    name: capitalize(name),
    meaning,
    cases: workings.filter((working) => working.check === check),
  }
}

function workingOf(model: Model, relation: Relation, waived: readonly Waived[]): Working {
  const waiver = waived.find(({ problem }) => problem === relation.problem)?.waiver
  return {
    code: relation.code,
    series: relation.series,
    check: waiver !== undefined ? 'accepted' : relation.outcome,
    subject: relation.subject,
    href: seriesHref(relation.series),
    working: relation.working,
    ...(relation.remark === undefined ? {} : { remark: relation.remark }),
    ...(waiver === undefined ? {} : { reason: reasonOf(model, waiver) }),
  }
}

function reasonOf({ language }: Model, { reason, by, date }: Waiver): string {
  const signed = [by, date === undefined ? undefined : formatDate(date, { language })].filter(
    (part) => part !== undefined,
  )
  return signed.length === 0 ? reason : `${reason} ${signed.join(', ')}.`
}

function figureCount({ series }: Model): number {
  return [...series.values()].reduce((sum, { points, parts }) => sum + points.length + parts.length, 0)
}

export interface ChecksPage {
  readonly groups: readonly CheckGroup[]
  readonly counts: readonly string[]
  /** How much of it the office shows: `site.yaml`, `audit`. */
  readonly visible: Model['site']['audit']
}

export interface CheckGroup {
  readonly check: Check
  readonly name: string
  readonly meaning: string
  readonly cases: readonly Working[]
}

export interface Working {
  readonly code: string
  readonly series: string
  readonly check: Check
  readonly subject: string
  readonly href: string
  readonly working: string
  readonly remark?: string
  readonly reason?: string
}
