import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../quantity/language.ts'
import { planMending, type Left, type MendedFile, type Plan } from './plan-mending.ts'
import { replaceFile } from './replace-file.ts'
import { keepCopies } from './safe-copy.ts'

/** Plans and does: rewrites what is safe in the files of a project. */
export function mendProject(root: string, now: Date): Mending {
  return carryOut(root, planMending(root), now)
}

/**
 * Writes the files of a plan, each whole or not at all, after a copy of every one was kept. `now` names the copies. A file that may not be
 * written, or that somebody else changed since it was planned, is left as it is.
 */
export function carryOut(root: string, plan: Plan, now: Date): Mending {
  const { language } = plan
  const left = [...plan.left]
  const files = plan.files.filter((file) => {
    const why = refusalOf(root, file)
    if (why !== undefined) left.push({ path: file.path, why })
    return why === undefined
  })
  if (files.length === 0) return { language, written: [], left }
  let copies: string
  try {
    copies = keepCopies(root, 'check --fix', files, now)
  } catch (error) {
    return { language, written: [], left, refused: reasonOf(error) }
  }
  const written = files.filter((file) => {
    try {
      replaceFile(realpathSync(join(root, file.path)), file.after)
      return true
    } catch (error) {
      left.push({ path: file.path, why: 'not-written', cause: reasonOf(error) })
      return false
    }
  })
  return { language, written, left, copies }
}

/** Why a file cannot be rewritten, if it cannot. The mark for reading only binds the mighty too. */
function refusalOf(root: string, { path, before }: MendedFile): Left['why'] | undefined {
  const file = join(root, path)
  try {
    if ((statSync(file).mode & 0o200) === 0) return 'read-only'
    accessSync(file, constants.W_OK)
  } catch {
    return 'read-only'
  }
  return readFileSync(file).equals(before) ? undefined : 'changed'
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What was done. */
export interface Mending {
  /** Of the site. */
  readonly language: Language
  readonly written: readonly MendedFile[]
  readonly left: readonly Left[]
  /** The folder of the copies, relative to the root. */
  readonly copies?: string
  /** Why no copies could be kept, so that nothing was written. */
  readonly refused?: string
}
