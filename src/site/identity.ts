import { join } from 'node:path'
import { DAY_PAPER, LETTERS, readableOn } from '../format/contrast.ts'
import { extensionOf } from '../load/picture-format.ts'
import type { Model } from '../model/model.ts'
import type { Bulletin } from './bulletin.ts'
import { emblemHref, identityStyleHref } from './links.ts'
import type { PictureRoute } from './pictures.ts'

/** What makes the bulletin the office's own: its emblem beside the nameplate, and a sheet with its colour in place of the red. */
export function identityOf({ site }: Model): Identity {
  const { emblem, accent } = site.identity ?? {}
  return {
    ...(emblem === undefined ? {} : { emblem: emblemHref(extensionOf(emblem)) }),
    ...(accent === undefined ? {} : { sheet: identityStyleHref }),
  }
}

/** The file of the emblem, where there is one. */
export function emblemRoutes({ model }: Bulletin): EmblemRoute[] {
  const emblem = model.site.identity?.emblem
  if (emblem === undefined) return []
  return [
    {
      params: { format: extensionOf(emblem) },
      props: { file: join(model.project.root, 'data', emblem) },
    },
  ]
}

/**
 * The office's colour for letters and rules, by day, by night and in print: as typed where it can be read, else the nearest that can. The marks
 * of charts keep theirs, since they are told from each other by it.
 */
export function identityStyle({ site }: Model): string | undefined {
  const accent = site.identity?.accent
  if (accent === undefined) return undefined
  const inks = Object.entries(PAPERS).flatMap(([mode, paper]) => {
    const ink = readableOn(paper, accent, LETTERS)
    return [`--son-${mode}: ${ink};`, `--son-fill-${mode}: ${ink};`]
  })
  return `@layer identity { :root { ${inks.join(' ')} } }\n`
}

const PAPERS = { day: DAY_PAPER, night: '#171411', print: '#ffffff' }

export interface Identity {
  readonly emblem?: string
  readonly sheet?: string
}

export interface EmblemRoute extends Pick<PictureRoute, 'props'> {
  readonly params: { readonly format: string }
}
