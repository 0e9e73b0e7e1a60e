import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from './lines.ts'
import { readText } from './read-text.ts'

/**
 * The lines of the files of a project as its problems count them, each file read once. A file that cannot be read as text, or is gone
 * meanwhile, has no lines.
 */
export function sourceLines(root: string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const kept = known.get(file) ?? linesIn(root, file)
    known.set(file, kept)
    return kept
  }
}

function linesIn(root: string, file: string): readonly string[] {
  try {
    const { text } = readText(file, readFileSync(join(root, file)))
    return text === undefined ? [] : linesOf(text.text).map((line) => line.text)
  } catch {
    return []
  }
}
