import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { ENGINE } from './engine.ts'
import { writeText, type Output } from './output.ts'
import type { Secrets } from './secrets.ts'

export const MANIFEST = 'manifest.json'

/**
 * Writes what this build is: who made it from what, as of which instant, which editions it holds and the fingerprint of every other
 * file. Names of files that are not released are no part of it.
 */
export function writeManifest(output: Output, open: Model, secrets: Secrets, asOf: Date): void {
  const { title, owner, url, language } = open.site
  const inputs = [...open.project.inputs]
    .filter(([file]) => !secrets.isHidden(file))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const manifest: Manifest = {
    generator: `bantin ${engineVersion()}`,
    site: { title, owner, url, language },
    as_of: asOf.toISOString(),
    inputs: Object.fromEntries(inputs),
    editions: open.editions.map((edition) => ({
      edition: edition.id,
      title: fillTemplate(open, edition.title),
      release_at: edition.releaseAt,
      path: `editions/${edition.id}/index.html`,
    })),
    files: Object.fromEntries(
      output.files.filter((file) => file !== MANIFEST).map((file) => [file, fingerprint(output, file)]),
    ),
  }
  writeText(output, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
}

/** The engine's version, from its `package.json`. */
export function engineVersion(): string {
  const about = JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8')) as { readonly version: string }
  return about.version
}

function fingerprint(output: Output, file: string): Fingerprint {
  const content = readFileSync(join(output.folder, file))
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.byteLength }
}

/** The file's form: programs outside read it. */
export interface Manifest {
  readonly generator: string
  readonly site: {
    readonly title: string
    readonly owner: string
    readonly url: string
    readonly language: string
  }
  readonly as_of: string
  readonly inputs: Readonly<Record<string, string>>
  readonly editions: readonly {
    readonly edition: string
    readonly title: string
    readonly release_at: string
    readonly path: string
  }[]
  readonly files: Readonly<Record<string, Fingerprint>>
}

interface Fingerprint {
  readonly sha256: string
  readonly bytes: number
}
