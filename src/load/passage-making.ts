import type { Place } from '../problems/place.ts'
import { BINDING, type BoundFigure, type Passage, type PassageKind } from './passage.ts'
import type { ChangeUse, FigureUse } from './template.ts'

/** Puts a passage together from what follows one another in it. */
export function beginPassage(kind: PassageKind, speaker: string | undefined): PassageMaking {
  let text = ''
  const runs: Run[] = []
  const bindings: BoundFigure[] = []
  const place = (offset: number): Place => {
    const run = runs.findLast(({ start }) => start <= offset) ?? runs[0]
    return run === undefined ? { file: '' } : run.placeAt(offset - run.start)
  }
  return {
    words(run, placeAt) {
      runs.push({ start: text.length, placeAt })
      text += run
    },
    binding(use, placeAt) {
      runs.push({ start: text.length, placeAt })
      if (use !== undefined) bindings.push({ offset: text.length, use })
      text += BINDING
    },
    end() {
      if (text.trim() === '') return undefined
      return {
        kind,
        text,
        bindings,
        place: place(0),
        placeAt: place,
        ...(speaker === undefined ? {} : { speaker }),
      }
    },
  }
}

interface Run {
  readonly start: number
  readonly placeAt: (offset: number) => Place
}

export interface PassageMaking {
  /** Words, and the place of each of their letters. */
  readonly words: (text: string, placeAt: (offset: number) => Place) => void
  /** A bound figure; without its use where it cannot be shown. */
  readonly binding: (use: FigureUse | ChangeUse | undefined, placeAt: (offset: number) => Place) => void
  /** Undefined where nothing can be read. */
  readonly end: () => Passage | undefined
}
