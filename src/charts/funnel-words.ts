import { capitalize, uncapitalize } from '../format/capital.ts'
import { chartKindName } from '../format/chart-kinds.ts'
import { formatPeriod } from '../format/period.ts'
import { actionOf } from '../format/sentences/action-of.ts'
import { describeStep } from '../format/sentences/share.ts'
import { describeAllMissing } from '../format/sentences/sparse.ts'
import { describeStepNumbers } from '../format/sentences/steps.ts'
import { unitName } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import type { Step } from './funnel-step.ts'
import { nameOf } from './chart-names.ts'

/** The steps of a path for those who do not see them: how many, from where to where, and how many went on. */
export function describeFunnel(steps: readonly Step[], told: Told): string {
  return `${headOf(steps, told)} ${sentencesOf(steps, told.model.language)}`
}

function headOf(
  steps: readonly Step[],
  { use, model: { language, project }, period, illustrative: { series, org } }: Told,
): string {
  const word = words(language)
  const [first, last] = [steps[0]?.name ?? '', steps.at(-1)?.name ?? ''].map(uncapitalize)
  const whole = (use.org === undefined ? undefined : project.orgs.get(use.org)) ?? org
  const when = formatPeriod(period, { language, register: 'spoken' })
  const invented = series.illustrative
    ? ` (${language === 'vi' ? word.illustrative : word.illustrativeShort})`
    : ''
  const way =
    language === 'vi'
      ? `${steps.length} bước, từ “${first}” đến “${last}”`
      : `${steps.length} steps, from “${first}” to “${last}”`
  return `${capitalize(chartKindName('funnel', language))}: ${way}, ${nameOf(whole, language)}, ${when}${invented}.`
}

/** The first steps in sentences; a longer path is told by the table. */
function sentencesOf(steps: readonly Step[], language: Model['language']): string {
  const told = steps.slice(1, 1 + MOST_TOLD).map((step, i) => sentenceOf(steps[i], step, language))
  const said = told.filter((sentence) => sentence !== '').join(' ')
  return said === '' ? describeAllMissing(language) : said
}

function sentenceOf(before: Step | undefined, step: Step, language: Model['language']): string {
  const [from, to] = [before?.reading.quantity, step.reading.quantity]
  if (before === undefined || from === undefined || to === undefined) return ''
  const telling = { language, unit: step.series.unit }
  const [came, went] = [before, step].map((each) => whoOf(each, language))
  const exact =
    from.qualifier === 'exact' && to.qualifier === 'exact' && (to.number ?? 0) < (from.number ?? 0)
  if (exact && came !== undefined && went !== undefined) {
    return describeStep(
      {
        from: { quantity: from, name: came.before },
        to: { quantity: to, name: went.after },
        rest: went.rest,
      },
      telling,
    )
  }
  return describeStepNumbers(
    { name: uncapitalize(before.name), quantity: from },
    { name: uncapitalize(step.name), quantity: to },
    telling,
  )
}

/** Who is counted, where the name of the series says it: `người đã qua bồi dưỡng`, `đảng viên mới kết nạp`, `people trained`. */
function whoOf({ series, name }: Step, language: Model['language']): Who | undefined {
  const counted = `${unitName(series.unit, language).toLowerCase()} `
  const plain = uncapitalize(name)
  const who = plain.startsWith(counted) ? plain.slice(counted.length) : plain
  const action = actionOf(name, series.unit, language)
  if (language === 'en') {
    const done = action ?? (who === plain ? '' : who)
    return /^\w+ed$/u.test(done) ? { before: done, after: `were ${done}`, rest: 'were not yet' } : undefined
  }
  if (action !== undefined)
    return { before: `được ${action}`, after: `được ${action}`, rest: `chưa được ${action}` }
  if (who.startsWith('được ')) return { before: who, after: who, rest: `chưa ${who}` }
  return who.startsWith('đã ') ? { before: who, after: who, rest: `chưa ${who.slice(3)}` } : undefined
}

/** A description of more than two steps is no longer heard as one. */
const MOST_TOLD = 2

/** As the step before, as the step after, and of those who did not come so far. */
interface Who {
  readonly before: string
  readonly after: string
  readonly rest: string
}

interface Told {
  readonly use: ChartUse
  readonly model: Model
  readonly period: Period
  /** The series that says whether the figures are invented. */
  readonly illustrative: SeriesModel
}
