import { titleOfNothing } from '../format/sentences/chart-title.ts'
import { describeAllMissing } from '../format/sentences/sparse.ts'
import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Drawing } from './chart.ts'
import type { ChartParts } from './chart-parts.ts'
import type { Shape } from './shape.ts'
import { wrap } from './wrap.ts'

/** What stands where there is nothing at all to draw: the reason, in the place of the picture. */
export function emptyChart(
  language: Language,
  subtitle = '',
  { title, sentence }: Reason = { title: titleOfNothing(language), sentence: describeAllMissing(language) },
): ChartParts {
  return {
    title,
    subtitle,
    description: sentence,
    drawing: messageDrawing(sentence),
    notes: [],
    table: {
      caption: subtitle,
      layout: 'restacks',
      columns: [{ head: words(language).period }],
      rows: [{ kind: 'row', cells: [{ kind: 'text', text: sentence }] }],
    },
    readings: [],
    sources: [],
  }
}

/** One sentence in the place of a picture. */
export function messageDrawing(text: string): Drawing {
  const lines = wrap(text, { width: 280, size: 14 })
  const shapes = lines.map((line, i): Shape => ({
    kind: 'text',
    role: 'message',
    x: 0,
    y: 24 + 20 * i,
    text: line,
    anchor: 'start',
  }))
  return { indent: 0, height: 20 + 20 * lines.length, shapes }
}

/** Why there is no picture, as a title and as a sentence. */
export interface Reason {
  readonly title: string
  readonly sentence: string
}
