import { formatDate } from '../format/date.ts'
import type { Relation } from '../check/relation.ts'
import type { Waiver } from '../load/series.ts'
import type { Problem } from '../problems/problem.ts'
import { isAboutFigures } from '../problems/waivable.ts'
import type { Language } from '../quantity/language.ts'
import type { Bulletin } from './bulletin.ts'
import { pagesOfFiles, type PageOfFile } from './checks-places.ts'

/** What somebody accepted with a reason, as far as it is about something that is out: in series, numbers of the bulletin and stories. */
export function waiversInForce({ model, waived, relations }: Bulletin): readonly KeptProblem[] {
  const pages = pagesOfFiles(model)
  const tested = new Map(relations.map((relation) => [relation.problem, relation]))
  return waived.flatMap(({ problem, waiver }) => {
    const page = pages.get(problem.place.file)
    if (page === undefined) return []
    const relation = tested.get(problem)
    return {
      code: problem.code,
      page,
      ...(relation === undefined
        ? { text: problem.words[model.language].message }
        : { subject: relation.subject, text: workingOf(relation) }),
      reason: waiver.reason,
      signed: signed(waiver, model.language),
      ...(waiver.by === undefined ? {} : { by: waiver.by }),
      ...(waiver.date === undefined ? {} : { date: waiver.date }),
    }
  })
}

/** The working, and what it comes to where there is more to say than that it fails. */
function workingOf({ working, remark }: Relation): string {
  return remark === undefined ? working : `${working}. ${remark}.`
}

/** What the checks of the released figures still point at, errors first. Advice about the making of a number is the editors' own affair. */
export function warningsLeft({ model, remaining }: Bulletin): readonly LeftProblem[] {
  const pages = pagesOfFiles(model)
  return remaining
    .filter(({ code }) => isAboutFigures(code))
    .flatMap(({ code, severity, place, words }) => {
      const page = pages.get(place.file)
      return page === undefined ? [] : [{ code, severity, page, text: words[model.language].message }]
    })
    .toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity))
}

const SEVERITIES: readonly Problem['severity'][] = ['error', 'warning', 'info']

/** Who accepted, and when: `Ban biên tập, 29/02/2024`; empty where nobody signed. */
export function signed({ by, date }: Pick<Waiver, 'by' | 'date'>, language: Language): string {
  return [by, date === undefined ? undefined : formatDate(date, { language })]
    .filter((part) => part !== undefined)
    .join(', ')
}

export interface KeptProblem {
  readonly code: string
  readonly page: PageOfFile
  /** What was compared, where it is a relation. */
  readonly subject?: string
  readonly text: string
  readonly reason: string
  readonly signed: string
  readonly by?: string
  readonly date?: string
}

export interface LeftProblem {
  readonly code: string
  readonly severity: Problem['severity']
  readonly page: PageOfFile
  readonly text: string
}
