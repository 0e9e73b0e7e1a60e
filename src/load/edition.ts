import type { Place } from '../problems/place.ts'
import type { Period } from '../quantity/period.ts'
import type { Article } from './article.ts'
import type { Located } from './located.ts'
import type { Passage } from './passage.ts'
import type { Contact } from './project.ts'
import type { Waiver } from './series.ts'
import type { Template } from './template.ts'

export interface Edition extends Located {
  /** The folder's name. */
  readonly id: string
  readonly number: string
  readonly title: Template
  readonly period: Period
  /** An instant with zone, ISO 8601. */
  readonly releaseAt: string
  readonly nextRelease?: string
  readonly summary: Template
  readonly mainPoints: readonly Template[]
  readonly keyFigures: readonly KeyFigure[]
  readonly contact?: Contact
  readonly preparedBy?: string
  readonly checkedBy?: string
  readonly approved?: { readonly by: string; readonly date: string; readonly hash?: string }
  readonly corrections: readonly Correction[]
  readonly accept: readonly Waiver[]
  readonly draft: boolean
  /** In the order of `articles`, the others after them by file name. */
  readonly articles: readonly Article[]
  /** Title, summary and main points as they are read. */
  readonly passages: readonly Passage[]
  /** Places of the single items, for problems that are about one of them. */
  readonly places: {
    readonly releaseAt: Place
    readonly nextRelease?: Place
    readonly hash?: Place
  }
}

export interface KeyFigure extends Located {
  readonly series: string
  readonly period: Period
  readonly org?: string
  readonly group?: string
  readonly compare?: Period | 'target'
}

export interface Correction extends Located {
  readonly date: string
  readonly text: Template
  readonly was?: string
  readonly now?: string
  readonly where?: string
}
