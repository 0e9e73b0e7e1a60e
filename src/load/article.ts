import type { ChartKind } from '../format/chart-kinds.ts'
import type { Root } from 'hast'
import type { Period } from '../quantity/period.ts'
import type { Place } from '../problems/place.ts'
import type { Correction } from './edition.ts'
import type { Located } from './located.ts'
import type { Passage } from './passage.ts'
import type { Waiver } from './series.ts'
import type { ChangeUse, FigureUse, Template } from './template.ts'

declare module 'hast' {
  interface ElementData {
    /** On `bantin-figure` and `bantin-change`: the figure that stands here. */
    use?: FigureUse | ChangeUse
  }
}

export interface Article extends Located {
  /** The file's name without `.mdx`. */
  readonly id: string
  readonly edition: string
  /** The page's name: `slug` of the front matter, else the id. */
  readonly slug: string
  readonly title: Template
  readonly summary: Template
  readonly author: string
  readonly published: string
  readonly org?: string
  /** Of `org`. */
  readonly orgPlace?: Place
  readonly tags: readonly string[]
  readonly image?: Picture
  readonly draft: boolean
  readonly releaseAt?: string
  readonly sources: readonly string[]
  readonly corrections: readonly Correction[]
  readonly accept: readonly Waiver[]
  readonly blocks: readonly Block[]
  readonly headings: readonly Heading[]
  /** Those that stand in the text, in its order; bindings of titles, captions and alt texts are in their templates. */
  readonly figures: readonly (FigureUse | ChangeUse)[]
  readonly links: readonly Link[]
  /** Those of the body, in blocks and in sentences; `image` is not among them. */
  readonly pictures: readonly Picture[]
  /** Everything that is read in one go: front matter first, then titles and captions in tags, then the body. */
  readonly passages: readonly Passage[]
}

export interface Heading extends Located {
  readonly depth: number
  readonly id: string
  readonly text: string
}

export interface Link extends Located {
  /** As written. */
  readonly url: string
  /**
   * Root-absolute, where it stays within the bulletin: `/editions/2024-02/bai-2.mdx#phan` for a story named by its file,
   * `/editions/2024-02/bao-cao.pdf` for a file of the folder, else a page as it will be. Absent where it leads out.
   */
  readonly target?: string
  /** The file of the edition's folder that it offers for download, by name; it is published beside the pages. */
  readonly file?: string
}

/** A picture of the edition's folder. `src` is the file's name in that folder. */
export interface Picture extends Located {
  readonly src: string
  readonly alt: Template
  readonly caption?: Template
  readonly credit?: string
  /** Pixels, read from the file. */
  readonly width: number
  readonly height: number
}

/**
 * One piece of a story. In a `text` tree, figures are elements named `bantin-figure` and `bantin-change` whose `data.use` is the
 * FigureUse or ChangeUse; nothing else in it is outside plain HTML.
 */
export type Block =
  | { readonly kind: 'text'; readonly tree: Root }
  | { readonly kind: 'chart'; readonly chart: ChartUse }
  | { readonly kind: 'table'; readonly table: TableUse }
  | { readonly kind: 'key-figures'; readonly place: Place }
  | {
      readonly kind: 'quote'
      readonly name: string
      readonly role?: string
      readonly blocks: readonly Block[]
      readonly place: Place
    }
  | { readonly kind: 'photo'; readonly picture: Picture; readonly place: Place }
  | {
      readonly kind: 'note'
      readonly note: 'info' | 'method' | 'correction'
      readonly blocks: readonly Block[]
      readonly place: Place
    }

export interface ChartUse extends Located {
  readonly chart: ChartKind
  readonly series: readonly string[]
  readonly from?: Period
  readonly to?: Period
  readonly by?: 'org' | 'group'
  readonly org?: string
  readonly group?: string
  /** `none`, or a plan's id; absent: the plan that decides. */
  readonly target?: string
  readonly title?: Template
  readonly subtitle?: Template
  readonly description?: Template
  readonly caption?: Template
}

/** What an author may say of a chart in words of their own, in the order in which it is read. */
export const CHART_TEXTS = [
  'title',
  'subtitle',
  'description',
  'caption',
] as const satisfies readonly (keyof ChartUse)[]

export interface TableUse extends Located {
  readonly series: string
  readonly from?: Period
  readonly to?: Period
  readonly by?: 'org' | 'group'
}
