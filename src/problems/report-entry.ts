import { capitalize } from '../format/capital.ts'
import { escape } from '../format/escape.ts'
import type { Language } from '../quantity/language.ts'
import type { Place } from './place.ts'
import type { Problem, Related } from './problem.ts'
import { onOneLine, writePlace } from './report-text.ts'
import { reportWords, type ReportWords } from './report-words.ts'
import { markLine } from './source-line.ts'
import { waiverHome, waiverLines } from './waiver-lines.ts'

/** One problem on the page: where, what is wrong, the line itself, what to type, other places, and how to keep it with a reason. */
export function reportEntry(problem: Problem, id: string, surroundings: Surroundings): string {
  const { language, linesOf, idOf } = surroundings
  const words = reportWords(language)
  const { message, hint } = problem.words[language]
  return [
    `<li id="${id}" class="problem ${problem.severity}">`,
    `<div class="spot"><b>${text(spotOf(problem.place, words))}</b>`,
    `<span class="severity">${text(capitalize(words[problem.severity][0]))}</span><code>${text(problem.code)}</code></div>`,
    `<div class="what"><p class="message">${text(message)}</p>`,
    sourceLine(problem.place, linesOf),
    hint === undefined ? '' : `<p class="todo"><b>${words.todo}:</b> ${text(hint)}</p>`,
    relatedList(problem.related, surroundings, idOf),
    waiverOf(problem, words, linesOf),
    '</div></li>',
  ].join('')
}

/** Letters and marks of editors, so that they neither become markup nor turn the line around. */
export function text(written: string): string {
  return escape(onOneLine(written))
}

/** `Dòng 12, cột 5`, or the whole file. */
export function spotOf({ line, column }: Place, words: ReportWords): string {
  return line === undefined ? words.wholeFile : words.spot(line, column ?? 1)
}

function sourceLine({ file, line, column }: Place, linesOf: LinesOf): string {
  const written = line === undefined ? undefined : linesOf(file)[line - 1]
  if (line === undefined || written === undefined) return ''
  const { before, marked, after } = markLine(written, column ?? 1)
  const mark = marked === '' ? '<mark class="empty">\u00a0</mark>' : `<mark>${text(marked)}</mark>`
  return `<p class="line"><span class="number">${line}</span><code>${text(before)}${mark}${text(after)}</code></p>`
}

function relatedList(
  related: readonly Related[],
  { language, linesOf }: Surroundings,
  idOf: Surroundings['idOf'],
): string {
  if (related.length === 0) return ''
  const items = related.map(({ place, words }) => {
    const id = idOf(place)
    const spot = text(writePlace(place))
    const link = id === undefined ? `<code>${spot}</code>` : `<a href="#${id}"><code>${spot}</code></a>`
    return `<li>${link} ${text(words[language])}${sourceLine(place, linesOf)}</li>`
  })
  return `<div class="related"><b>${reportWords(language).related}</b><ul>${items.join('')}</ul></div>`
}

function waiverOf(problem: Problem, words: ReportWords, linesOf: LinesOf): string {
  const lines = waiverLines(problem)
  const home = waiverHome(problem.place.file)
  if (lines === undefined || home === undefined) return ''
  const { file } = problem.place
  const at = acceptLine(linesOf(file), home === 'article')
  const [where, block] =
    at === undefined
      ? [`${words.paste(home, file)}`, ['accept:', ...lines]]
      : [words.pasteBelow(file, at), lines]
  const once = at === undefined ? ` ${words.once}` : ''
  return [
    `<details><summary>${words.accept}</summary><p>${text(where)}</p>`,
    `<pre><code>${block.map(text).join('\n')}</code></pre>`,
    `<p class="aside">${text(`${words.reasonNote}${once}`)}</p></details>`,
  ].join('')
}

/** The line on which the file's own `accept` stands; of a story only its head counts. */
function acceptLine(lines: readonly string[], head: boolean): number | undefined {
  const end = head ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : lines.length
  const at = lines.findIndex((line, index) => index < end && /^accept:\s*(?:#|$)/u.test(line))
  return at < 0 ? undefined : at + 1
}

/** What an entry of the page needs to know of the others and of the files. */
export interface Surroundings {
  readonly language: Language
  readonly linesOf: LinesOf
  /** The id of the problem listed at a place. */
  readonly idOf: (place: Place) => string | undefined
}

/** The lines of a file of the project; none where it cannot be shown. */
export type LinesOf = (file: string) => readonly string[]
