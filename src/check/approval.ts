import { createHash } from 'node:crypto'
import type { Edition } from '../load/edition.ts'
import type { BoundFigure, Passage } from '../load/passage.ts'
import { changeOf } from '../model/change.ts'
import { figureOf } from '../model/figure.ts'
import type { Model } from '../model/model.ts'
import { writePeriod } from '../quantity/write-period.ts'

/**
 * What a person approves of a number, as 64 hexadecimal digits (SHA-256): its title, summary and main points, its key figures, and of each story
 * in its order every passage that is read (titles, captions and alt texts too), with the words that each bound figure shows now. Blanks and
 * Unicode form do not count. So a changed word, a changed order and a changed bound figure each give another hash; dates, tags, sources, drafts of
 * stories, and data that no sentence binds do not.
 */
export function approvalHash(model: Model, edition: Edition): string {
  const content = [
    edition.passages.map((passage) => passageOf(model, passage)),
    edition.keyFigures.map((figure) => [
      figure.series,
      writePeriod(figure.period),
      figure.org ?? '',
      figure.group ?? '',
      typeof figure.compare === 'object' ? writePeriod(figure.compare) : (figure.compare ?? ''),
      figureOf(model, { ...figure, kind: 'figure', show: 'value', unit: true })?.text ?? '',
    ]),
    edition.articles
      .filter(({ draft }) => !draft)
      .map(({ id, passages }) => [id, passages.map((passage) => passageOf(model, passage))]),
  ]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

function passageOf(model: Model, { kind, text, speaker, bindings }: Passage): readonly unknown[] {
  return [kind, speaker ?? '', settled(text), bindings.map((bound) => shown(model, bound))]
}

function shown(model: Model, { use }: BoundFigure): string {
  const figure = use.kind === 'figure' ? figureOf(model, use) : changeOf(model, use)
  return settled(figure?.text ?? '')
}

/** Capitals count: they are words of the number. */
function settled(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
