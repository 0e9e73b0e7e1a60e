import { uncapitalize } from '../format/capital.ts'
import { formatNumber } from '../format/number.ts'
import { tie } from '../format/space.ts'
import { words } from '../format/words.ts'
import type { Model } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { Bulletin } from './bulletin.ts'
import { claimed, type NumberCounts, type NumbersInStories } from './checks-numbers.ts'
import { checkGroups } from './checks-relations.ts'
import { checksWords } from './checks-words.ts'
import type { Cell, Ledger } from './ledger.ts'
import { editionHref, seriesChecksHref } from './links.ts'
import { seriesName } from './names.ts'

/** How the numbers of each number of the bulletin stand to the data; a column that would hold zeros only is left out. */
export function numbersTable({ editions, total }: NumbersInStories, language: Language): Ledger {
  const own = checksWords(language)
  const word = words(language)
  const columns = [
    { head: own.inStories, of: claimed, always: true },
    { head: own.boundHead, of: (counts: NumberCounts) => counts.bound, always: true },
    { head: own.keptHead, of: (counts: NumberCounts) => counts.accepted, always: false },
    { head: own.unboundHead, of: (counts: NumberCounts) => counts.unbound, always: false },
    { head: own.quotedHead, of: (counts: NumberCounts) => counts.quoted, always: false },
  ].filter(({ of, always }) => always || of(total) > 0)
  return {
    layout: 'restacks',
    columns: [{ head: own.edition }, ...columns.map(({ head }) => ({ head, numeric: true }))],
    rows: editions.map(({ edition, counts }) => ({
      kind: 'row',
      cells: [
        { kind: 'link', text: `${word.number}\u00a0${edition.number}`, href: editionHref(edition.id) },
        ...columns.map(({ of }) => number(of(counts), language)),
      ],
    })),
  }
}

/** How many relations each series stands in and what came of them; its page shows the workings, where the office shows them. */
export function bySeriesTable(bulletin: Bulletin): Ledger {
  const { model } = bulletin
  const { language } = model
  const own = checksWords(language)
  const tested = Map.groupBy(
    checkGroups(bulletin).flatMap((group) => group.cases.map((working) => ({ group, working }))),
    ({ working }) => working.series,
  )
  return {
    layout: 'restacks',
    columns: [{ head: own.series }, { head: own.tested, numeric: true }, { head: own.outcomes }],
    rows: [...tested].map(([id, found]) => ({
      kind: 'row',
      cells: [
        seriesCell(model, id),
        number(found.length, language),
        {
          kind: 'remark',
          text: outcomesOf(
            found.map(({ group }) => group.name),
            language,
          ),
        },
      ],
    })),
  }
}

function seriesCell(model: Model, id: string): Cell {
  const text = seriesName(model, id)
  return model.site.audit === 'full'
    ? { kind: 'link', text, href: seriesChecksHref(id) }
    : { kind: 'text', text }
}

/** `4 khớp, 1 chấp nhận, có lý do`. */
function outcomesOf(names: readonly string[], language: Language): string {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => tie(formatNumber(all.length, { language }), uncapitalize(name)))
    .join('; ')
}

function number(of: number, language: Language): Cell {
  return { kind: 'figure', before: '', number: formatNumber(of, { language }), after: '' }
}
