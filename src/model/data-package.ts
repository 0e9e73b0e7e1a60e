import { webBase } from './web-address.ts'
import { slugOf } from '../format/slug.ts'
import { listsOf } from './lists.ts'
import type { Model, SeriesModel } from './model.ts'
import { sourcesOf, type SourceJson } from './series-json.ts'
import { rowsOf } from './rows.ts'
import { listSchema, type TableSchema } from './table-schema.ts'

/**
 * What `datapackage.json` holds: every CSV of the bulletin described by the Data Package standard, version 2, so that programs can fetch,
 * check and join them. Its folder is the root of the site, or of the archive. `measure` gives the size and fingerprint of a file. No licence
 * is named: what an office allows is not for a program to say.
 */
export function dataPackage(model: Model, measure: (path: string) => FileMeasure): DataPackage {
  const { site, editions } = model
  const last = editions.at(-1)
  const table = { ...TABLE, dialect: DIALECT }
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slugOf(site.title) || 'bulletin',
    title: site.title,
    ...(site.subtitle === undefined ? {} : { description: site.subtitle }),
    ...(webBase(site) === undefined ? {} : { homepage: site.url }),
    ...(last === undefined
      ? {}
      : { version: last.id, created: new Date(last.releaseAt).toISOString().replace('.000Z', 'Z') }),
    contributors: [
      {
        title: site.owner,
        ...(site.contact?.email === undefined ? {} : { email: site.contact.email }),
        roles: ['publisher'],
      },
    ],
    resources: [
      ...[...model.series.values()].map((series): DataResource => {
        const { id, name, definition } = series.series
        const path = `data/${id}.csv`
        return {
          name: id,
          path,
          title: name,
          ...(definition === undefined ? {} : { description: definition }),
          ...table,
          ...measure(path),
          schema: 'table-schema.json',
          sources: packageSources(model, series),
        }
      }),
      ...listsOf(model).map(({ name, columns }): DataResource => {
        const path = `lists/${name}.csv`
        return { name, path, ...table, ...measure(path), schema: listSchema(columns) }
      }),
    ],
  }
}

/** A source has a title, and a path only where that is an address on the web. */
function packageSources(model: Model, series: SeriesModel): readonly PackageSource[] {
  return sourcesOf(model, rowsOf(model, series)).map(({ title, url }: SourceJson) => ({
    title,
    ...(url !== undefined && /^https?:\/\//.test(url) ? { path: url } : {}),
  }))
}

const TABLE = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const

const DIALECT = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
} as const

export interface FileMeasure {
  readonly bytes: number
  /** `sha256:…` */
  readonly hash: string
}

export interface DataPackage {
  readonly $schema: string
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly homepage?: string
  readonly version?: string
  readonly created?: string
  readonly contributors: readonly {
    readonly title: string
    readonly email?: string
    readonly roles: readonly string[]
  }[]
  readonly resources: readonly DataResource[]
}

export interface DataResource extends FileMeasure {
  readonly name: string
  readonly path: string
  readonly title?: string
  readonly description?: string
  readonly type: 'table'
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  readonly dialect: typeof DIALECT
  readonly schema: string | TableSchema
  readonly sources?: readonly PackageSource[]
}

interface PackageSource {
  readonly title: string
  readonly path?: string
}
