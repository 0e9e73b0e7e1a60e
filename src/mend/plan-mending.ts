import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from '../load/find-files.ts'
import { findLegacyText } from '../load/legacy-text.ts'
import { loadProject } from '../load/load-project.ts'
import { MOST_BYTES, readText } from '../load/read-text.ts'
import type { Language } from '../quantity/language.ts'
import type { Change } from './change.ts'
import { joinAccents } from './join-accents.ts'
import { mendBlanks } from './mend-blanks.ts'
import { replaceForeignD } from './replace-foreign-d.ts'

/**
 * What may be rewritten in the files of a project without asking, since it says the same: nothing is written yet. Files that are no
 * text, far too large or typed for an old font are left; `check` names what is wrong with them. Mending what is mended finds nothing.
 */
export function planMending(root: string): Plan {
  const letters = new Map<string, Letters>()
  const left: Left[] = []
  for (const { path, size } of editorsFiles(root)) {
    const found = size > MOST_BYTES ? 'not-text' : lettersOf(join(root, path), path)
    if (typeof found === 'string') left.push({ path, why: found })
    else letters.set(path, found)
  }
  const mended = new Map([...letters].map(([path, file]) => [path, Buffer.from(file.bom + file.text)]))
  const { project } = loadProject(root, mended)
  const blanks = mendBlanks(project, new Map([...letters].map(([path, { text }]) => [path, text])))
  const files = [...letters].flatMap(([path, file]): readonly MendedFile[] => {
    const ofBlanks = blanks.get(path)
    const changes = [...file.changes, ...(ofBlanks?.changes ?? [])].toSorted(
      (one, other) => one.line - other.line,
    )
    const after = Buffer.from(file.bom + (ofBlanks?.text ?? file.text))
    return changes.length === 0 ? [] : [{ path, before: file.bytes, after, changes }]
  })
  return { language: project.site.language, files, left }
}

function editorsFiles(root: string): readonly { readonly path: string; readonly size: number }[] {
  const { registers, series, editions } = findFiles(root)
  const heads = editions.flatMap(({ head, articles }) => [...(head === undefined ? [] : [head]), ...articles])
  return [...registers.values(), ...series, ...heads]
}

/** A file whose letters are mended, or why it is left. */
function lettersOf(file: string, path: string): Letters | Left['why'] {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return 'unreadable'
  }
  if (readText(path, bytes).text === undefined) return 'not-text'
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const bom = raw.startsWith('\ufeff') ? '\ufeff' : ''
  const text = raw.slice(bom.length)
  if (findLegacyText(text) !== undefined) return 'old-font'
  const joined = joinAccents(text)
  const replaced = replaceForeignD({ file: path, text: joined.text })
  return { bytes, bom, text: replaced.text, changes: [...joined.changes, ...replaced.changes] }
}

export interface Plan {
  /** Of the site. */
  readonly language: Language
  readonly files: readonly MendedFile[]
  readonly left: readonly Left[]
}

/** A file as it is and as it should be. */
export interface MendedFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly before: Buffer
  readonly after: Buffer
  readonly changes: readonly Change[]
}

/** A file that is not touched. */
export interface Left {
  readonly path: string
  readonly why: 'not-text' | 'old-font' | 'unreadable' | 'read-only' | 'changed' | 'not-written'
  /** In the words of the system. */
  readonly cause?: string
}

interface Letters {
  readonly bytes: Buffer
  readonly bom: string
  readonly text: string
  readonly changes: readonly Change[]
}
