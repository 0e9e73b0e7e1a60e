import type { Edition } from '../../load/edition.ts'
import { BINDING } from '../../load/passage.ts'
import { figureOf } from '../../model/figure.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Value } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { once } from '../once.ts'
import type { ReadPassage } from '../prose/passages-of.ts'
import { passagesOf } from '../prose/passages-of.ts'
import type { Findings } from '../relation.ts'
import { related } from '../speak.ts'

/**
 * A paragraph that stands word for word in the number before is read again when its figures moved: what is told of them was written for
 * other figures. Headings, names and short set phrases may stay.
 */
export function textUnchanged(model: Model): Findings {
  const byEdition = Map.groupBy(
    passagesOf(model).filter(({ edition, passage }) => edition !== undefined && isProse(passage)),
    ({ edition }) => edition?.id,
  )
  return gather(
    model.editions.flatMap((edition, at) => {
      const before = model.editions[at - 1]
      return before === undefined
        ? []
        : compare(model, byEdition.get(edition.id) ?? [], paragraphsOf(before, byEdition))
    }),
  )
}

function compare(
  model: Model,
  passages: readonly ReadPassage[],
  before: ReadonlyMap<string, ReadPassage>,
): readonly Found[] {
  return passages.flatMap((read) => {
    const twin = before.get(wordsOf(read))
    const moved = twin && movedFigure(model, twin, read)
    if (twin === undefined || moved === undefined) return []
    const others = [related(twin.passage.place, 'đoạn ở số trước', 'the paragraph in the number before')]
    return [{ problem: problem('text-unchanged', read.passage.place, moved, { related: others }) }]
  })
}

function paragraphsOf(
  edition: Edition,
  byEdition: ReadonlyMap<string | undefined, readonly ReadPassage[]>,
): ReadonlyMap<string, ReadPassage> {
  return new Map((byEdition.get(edition.id) ?? []).map((read) => [wordsOf(read), read]))
}

function isProse({ kind, text, bindings }: ReadPassage['passage']): boolean {
  return bindings.length > 0 && KINDS.has(kind) && text.length >= SHORTEST
}

/** Asked as a paragraph of its own number, and as one of the number before. */
const wordsOf = once(({ passage }: ReadPassage): string =>
  passage.text.replaceAll(BINDING, '…').replace(UNUSUAL_BLANKS, ' ').trim(),
)

/** The first figure that says another number than its twin. */
function movedFigure(
  model: Model,
  twin: ReadPassage,
  read: ReadPassage,
): { before: Value; now: Value } | undefined {
  for (const [at, { use }] of read.passage.bindings.entries()) {
    const other = twin.passage.bindings[at]?.use
    if (use.kind !== 'figure' || other?.kind !== 'figure') continue
    const [before, now] = [figureOf(model, other), figureOf(model, use)]
    if (
      before === undefined ||
      now === undefined ||
      before.quantity.kind === 'gap' ||
      now.quantity.kind === 'gap'
    )
      continue
    if (before.text !== now.text) return { before: before.quantity, now: now.quantity }
  }
  return undefined
}

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'main-point', 'summary', 'footnote'])
/** Every run of blanks but the ordinary one, which stands as it is. */
const UNUSUAL_BLANKS = /[^\S ]\s*| \s+/gu
const SHORTEST = 40
