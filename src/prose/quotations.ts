import type { Stretch } from './prose.ts'

/** What stands between quotation marks, the marks left out; a quotation that is not closed goes to the end. */
export function findQuotations(text: string): readonly Stretch[] {
  const quotations: Stretch[] = []
  let open = -1
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const opens = mark === '“' || mark === '«' || (mark === '"' && open < 0)
    if (opens && open < 0) open = index + 1
    else if (!opens && open >= 0) {
      quotations.push({ start: open, end: index })
      open = -1
    }
  }
  return open < 0 || open >= text.length ? quotations : [...quotations, { start: open, end: text.length }]
}

const MARK = /[“”«»"]/g
