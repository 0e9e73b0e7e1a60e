import type { Language } from '../quantity/language.ts'
import type { Group, Org, Plan, Source } from './project.ts'
import type { Series } from './series.ts'

/** What a binding in any text may point at: everything has been read before the first text is. */
export interface ReferenceContext {
  readonly language: Language
  readonly series: ReadonlyMap<string, Series>
  readonly orgs: ReadonlyMap<string, Pick<Org, 'name'>>
  readonly groups: ReadonlyMap<string, Pick<Group, 'name'>>
}

/** What an article may point at besides figures, and the folder it lies in. */
export interface ArticleContext extends ReferenceContext {
  /** Id of the edition whose folder holds the article. */
  readonly edition: string
  readonly plans: ReadonlyMap<string, Pick<Plan, 'name'>>
  readonly sources: ReadonlyMap<string, Pick<Source, 'title'>>
  /** Every file of the edition's folder by its name as on disk: pictures and downloads. */
  readonly files: ReadonlyMap<string, EditionFile>
}

/** A file beside the articles. Only the bytes that are asked for are read. */
export interface EditionFile {
  readonly size: number
  /** The first `length` bytes, fewer where the file is shorter. */
  readonly read: (length: number) => Uint8Array
}
