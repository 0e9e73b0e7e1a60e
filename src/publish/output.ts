import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What a build has written so far: the folder, and the files in it at the time of reading. */
export interface Output {
  readonly folder: string
  /** Paths inside the folder with `/`, sorted by code unit: the same on every machine. */
  readonly files: readonly string[]
  /** Those that are pages. */
  readonly pages: readonly string[]
}

/** Lists a folder of output. */
export function readOutput(folder: string): Output {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
  return { folder, files, pages: files.filter((file) => file.endsWith('.html')) }
}

/** The text of one of its files. */
export function readText(output: Output, file: string): string {
  return readFileSync(join(output.folder, file), 'utf8')
}

/** Writes one of its files anew. */
export function writeText(output: Output, file: string, text: string): void {
  writeFileSync(join(output.folder, file), text)
}
