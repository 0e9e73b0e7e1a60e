import { capitalize } from '../format/capital.ts'
import { formatDate } from '../format/date.ts'
import type { Language } from '../quantity/language.ts'
import { limitProblems } from './limit.ts'
import type { Problem, Severity } from './problem.ts'
import { reportEntry, spotOf, text, type LinesOf, type Surroundings } from './report-entry.ts'
import { REPORT_STYLE } from './report-style.ts'
import { writePlace } from './report-text.ts'
import { reportWords, type ReportWords } from './report-words.ts'

/**
 * All problems as one page that opens by double-click: no script, nothing from elsewhere. Sums count every problem; of one code and file
 * a hundred are listed. Problems come sorted.
 */
export function reportPage(report: Report, language: Language): string {
  const words = reportWords(language)
  const title = text(`${words.title} – ${report.title}`)
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    REPORT_MARK,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">`,
    `<title>${title}</title>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>`,
    `<header><p class="bulletin">${text(report.title)}</p><h1>${words.title}</h1>`,
    `<p>${text(words.checkedAt(report.checkedAt))}</p></header>`,
    `<main>${summary(report.problems, words)}${listing(report, language)}${waivedSection(report.waived, language)}</main>`,
    '</body>\n</html>\n',
  ].join('\n')
}

/** By this line a page of problems is known, so that nothing else is ever overwritten. */
export const REPORT_MARK = '<meta name="generator" content="bantin check">'

export interface Report {
  /** The bulletin's. */
  readonly title: string
  /** When it was checked, as words. */
  readonly checkedAt: string
  readonly problems: readonly Problem[]
  readonly waived: readonly WaivedProblem[]
  readonly linesOf: LinesOf
}

/** A problem that somebody accepted, with the entry that says so. */
export interface WaivedProblem {
  readonly problem: Problem
  readonly waiver: {
    readonly place: Problem['place']
    readonly reason: string
    readonly by?: string
    readonly date?: string
  }
}

function summary(problems: readonly Problem[], words: ReportWords): string {
  if (problems.length === 0) return `<p class="empty-state">${words.nothing}</p><p>${words.nothingMore}</p>`
  const counts = SEVERITIES.map((severity) => {
    const count = countOf(problems, severity)
    return `<li class="${severity}"><b>${count}</b> <span class="severity">${nounOf(words, severity, count)}</span> <span class="aside">${words.meaning[severity]}</span></li>`
  })
  const said = countOf(problems, 'error') > 0 ? words.blocked : words.open
  return `<ul class="tally">${counts.join('')}</ul><p>${said}</p>`
}

function listing({ problems, linesOf }: Report, language: Language): string {
  if (problems.length === 0) return ''
  const words = reportWords(language)
  const listed = limitProblems(problems)
  const ids = new Map(listed.map((problem, at) => [problem, `p${at + 1}`]))
  const byLine = new Map(
    listed.toReversed().map((problem) => [lineKey(problem.place), ids.get(problem) ?? ''] as const),
  )
  const surroundings: Surroundings = { language, linesOf, idOf: (place) => byLine.get(lineKey(place)) }
  const files = [...Map.groupBy(listed, ({ place }) => place.file)]
  const sections = files.map(([file, found], at) => {
    const entries = found.map((problem) => reportEntry(problem, ids.get(problem) ?? '', surroundings))
    return `<section aria-labelledby="f${at + 1}"><h2 id="f${at + 1}">${text(file)}</h2><ol class="problems">${entries.join('')}</ol></section>`
  })
  return `${contents(problems, words)}${sections.join('\n')}`
}

function contents(problems: readonly Problem[], words: ReportWords): string {
  const rows = [...Map.groupBy(problems, ({ place }) => place.file)].map(([file, found], at) => {
    const cells = SEVERITIES.map((severity) => `<td>${countOf(found, severity)}</td>`).join('')
    return `<tr><th scope="row"><a href="#f${at + 1}">${text(file)}</a></th>${cells}</tr>`
  })
  const heads = SEVERITIES.map((severity) => `<th scope="col">${capitalize(words[severity][1])}</th>`).join(
    '',
  )
  return `<h2>${words.files}</h2><table><thead><tr><th scope="col">${words.file}</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function waivedSection(waived: readonly WaivedProblem[], language: Language): string {
  if (waived.length === 0) return ''
  const words = reportWords(language)
  const entries = waived.map(({ problem, waiver }) => {
    const signed = [
      waiver.by,
      waiver.date === undefined ? undefined : formatDate(waiver.date, { language }),
      words.acceptedAt(waiver.place.line),
    ].filter((part) => part !== undefined && part !== '')
    return [
      `<li class="problem"><div class="spot"><b>${text(spotOf(problem.place, words))}</b><code>${text(problem.code)}</code></div>`,
      `<div class="what"><p class="message">${text(problem.words[language].message)}</p>`,
      `<p><b>${words.reason}:</b> ${text(waiver.reason)}</p>`,
      `<p class="aside">${text(writePlace(problem.place))} · ${text(signed.join(' · '))}</p></div></li>`,
    ].join('')
  })
  return `<section aria-labelledby="waived"><h2 id="waived">${words.waived} (${waived.length})</h2><p>${words.waivedLead}</p><ol class="problems">${entries.join('')}</ol></section>`
}

function countOf(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length
}

function nounOf(words: ReportWords, severity: Severity, count: number): string {
  return capitalize(words[severity][count === 1 ? 0 : 1])
}

function lineKey({ file, line }: Problem['place']): string {
  return `${file}\n${line ?? ''}`
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
