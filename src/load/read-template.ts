import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import { parsePeriod } from '../quantity/parse-period.ts'
import type { ReferenceContext } from './article-context.ts'
import { figureReference, shows, type PlaceOfPart } from './article-reference.ts'
import type { FigureUse, Template } from './template.ts'

/**
 * Reads text with bindings: `Kết nạp {{ket-nap.2023}}`. `placeOf` gives the place of a letter of the text. A binding that cannot be
 * read or leads nowhere is a problem and left out of the template; the rest stands.
 */
export function readTemplate(
  text: string,
  placeOf: (offset: number) => Place,
  context: ReferenceContext,
): { readonly template: Template; readonly problems: readonly Problem[] } {
  const place = placeOf(0)
  if (!text.includes('{{')) return { template: { place, parts: text === '' ? [] : [text] }, problems: [] }
  const parts: (string | FigureUse)[] = []
  const problems: Problem[] = []
  let done = 0
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', done)) {
    if (open > done) parts.push(text.slice(done, open))
    const close = text.indexOf('}}', open)
    const end = close < 0 ? text.length : close + 2
    const binding = text.slice(open, end)
    const read =
      close < 0
        ? problem('bad-value/binding', placeOf(open), { text: binding, reason: 'open' })
        : readBinding(binding, (offset) => placeOf(open + offset), context)
    if ('kind' in read) parts.push(read)
    else problems.push(read)
    done = end
  }
  if (done < text.length) parts.push(text.slice(done))
  return { template: { place, parts }, problems }
}

const binding =
  /^\{\{\s*(?<series>[^\s.@#{}]+)\.(?<period>[^\s.@#{}]+)(?:@(?<org>[^\s.@#{}]+))?(?:#(?<group>[^\s.@#{}]+))?(?:\.(?<show>[^\s.@#{}]+))?(?:\.(?<plan>[^\s.@#{}]+))?\s*\}\}$/u

function readBinding(
  text: string,
  placeOf: (offset: number) => Place,
  context: ReferenceContext,
): FigureUse | Problem {
  const named = binding.exec(text)?.groups
  if (!named) return problem('bad-value/binding', placeOf(0), { text, reason: 'form' })
  const at: PlaceOfPart = (part) => placeOf(Math.max(0, startOf(named, part, text)))
  const show = shows.find((one) => one === (named['show'] ?? 'value'))
  if (!show) return problem('bad-value/binding', at('show'), { text, reason: 'show' })
  const period = parsePeriod(named['period'] ?? '')
  if (!period) return problem('bad-period', at('period'), { text: named['period'] ?? '' })
  const use: FigureUse = {
    kind: 'figure',
    place: placeOf(0),
    series: named['series'] ?? '',
    period,
    ...(named['org'] === undefined ? {} : { org: named['org'] }),
    ...(named['group'] === undefined ? {} : { group: named['group'] }),
    show,
    ...(named['plan'] === undefined ? {} : { plan: named['plan'] }),
    unit: true,
  }
  return figureReference(use, at, context) ?? use
}

/** The parts follow one another in a fixed order, so each is looked for behind those before it. */
function startOf(named: Readonly<Record<string, string | undefined>>, part: string, text: string): number {
  let at = 0
  for (const one of ['series', 'period', 'org', 'group', 'show', 'plan']) {
    const found = named[one]
    if (found === undefined) continue
    at = text.indexOf(found, at)
    if (one === part) return at
    at += found.length
  }
  return 0
}
