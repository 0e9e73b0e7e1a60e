import { dayOf, formatDate } from '../format/date.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import type { Model, Point } from '../model/model.ts'
import type { Value } from '../quantity/quantity.ts'
import { changeName, changesOf } from './changes.ts'
import { usesOfEdition } from './figure-uses.ts'
import { addedFigures } from './leader-changes.ts'
import { emptyCell, textCell, valueCell, type Ledger } from './ledger.ts'
import { pointName } from './names.ts'
import { neighboursOf } from './neighbours.ts'
import { pageWords } from './page-words.ts'
import { periodCell } from './series-table.ts'

/**
 * What those sign who check and approve a number: every figure that it prints for the first time, and every one that was changed since the
 * number before it, with what stood there and why. Each line has room for a tick.
 */
export function approvalSheet(model: Model, edition: Edition): ApprovalSheet {
  return { added: addedLedger(model, edition), changed: changedLedger(model, edition) }
}

export interface ApprovalSheet {
  readonly added: Ledger
  readonly changed: Ledger
}

function addedLedger(model: Model, edition: Edition): Ledger {
  const { language } = model
  const word = words(language)
  return {
    layout: 'restacks',
    columns: [
      { head: word.figures },
      { head: word.period },
      { head: word.value, numeric: true },
      { head: word.source },
      { head: pageWords(language).checkedTick },
    ],
    rows: addedFigures(model, edition).map(({ series, point }) => ({
      kind: 'row',
      cells: [
        textCell(pointName(model, series, point)),
        periodCell(model, point.period),
        cellOf(model, series, point.observation.value, point.observation.status),
        textCell(sourceOf(model, point)),
        emptyCell,
      ],
    })),
  }
}

function changedLedger(model: Model, edition: Edition): Ledger {
  const { language, site } = model
  const word = words(language)
  const own = pageWords(language)
  const { previous } = neighboursOf(model, edition)
  const used = new Set(usesOfEdition(edition).map(({ series }) => series))
  const after = previous === undefined ? '' : dayOf(previous.releaseAt, site.timezone)
  const changed = [...model.series.values()]
    .filter(({ series }) => used.has(series.id))
    .flatMap((series) => changesOf(series).map((change) => ({ id: series.series.id, change })))
    .filter(({ change }) => change.revision.date >= after)
  return {
    layout: 'restacks',
    columns: [
      { head: word.figures },
      { head: own.wasPrinted, numeric: true },
      { head: own.isNow, numeric: true },
      { head: own.reasonAndDay },
      { head: own.checkedTick },
    ],
    rows: changed.map(({ id, change }) => ({
      kind: 'row',
      cells: [
        textCell(changeName(model, id, change)),
        cellOf(model, id, change.revision.was),
        cellOf(model, id, change.now),
        textCell(`${formatDate(change.revision.date, { language })}: ${change.revision.reason}`),
        emptyCell,
      ],
    })),
  }
}

function cellOf(model: Model, series: string, value: Value, status?: Point['observation']['status']) {
  const unit = model.series.get(series)?.unit
  return valueCell(value, {
    language: model.language,
    ...(unit === undefined ? {} : { unit }),
    ...(status === undefined ? {} : { status }),
  })
}

function sourceOf(model: Model, { observation }: Point): string | undefined {
  return observation.source === undefined ? undefined : model.project.sources.get(observation.source)?.title
}
