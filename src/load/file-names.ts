import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { idFor, isId } from '../schema/refuse-text.ts'
import type { Entry } from './list-files.ts'

/** Files that programs leave behind and nobody means to be read. */
export function isPassedOver(name: string): boolean {
  return (
    /^(?:~\$|\.~|\.#|#.*#$)|~$|\.(?:sw[a-z]|tmp|temp|bak|orig|lock|part|crdownload)$/iu.test(name) ||
    /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|Icon\r|\.git(?:keep|ignore|attributes)?|\.keep|\.editorconfig|\.vscode|\.idea|\.obsidian|\.directory)$/iu.test(
      name,
    )
  )
}

/** What is wrong with the name of a file or folder that becomes an id; `extension` includes its dot. */
export function nameProblem(
  { path, name }: Entry,
  beside: readonly Entry[],
  extension: string,
): Problem | undefined {
  const stem = stemOf(name, extension)
  const place = { file: path }
  const suggestion = freeName(idFor(stem), extension.toLowerCase(), beside)
  if (isReserved(stem))
    return problem('bad-file-name/reserved', place, {
      name,
      suggestion: freeName(`${idFor(stem)}-1`, extension, beside),
    })
  if (isId(stem)) return undefined
  if (stem.length > 60) return problem('bad-file-name/too-long', place, { name, suggestion })
  return problem('bad-file-name', place, { name, suggestion })
}

/** The same for pictures and downloads, whose names may also hold `_` and `.`. */
export function looseNameProblem({ path, name }: Entry, beside: readonly Entry[]): Problem | undefined {
  const extension = /\.[^.]+$/u.exec(name)?.[0] ?? ''
  const stem = stemOf(name, extension)
  const place = { file: path }
  if (isReserved(stem))
    return problem('bad-file-name/reserved', place, {
      name,
      suggestion: freeName(`${idFor(stem)}-1`, extension, beside),
    })
  if (/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/u.test(name) && name.length <= 100) return undefined
  const suggestion = freeName(idFor(stem), extension.toLowerCase().replace(/[^.a-z0-9]/gu, ''), beside)
  if (name.length > 100) return problem('bad-file-name/too-long', place, { name, suggestion })
  return problem('bad-file-name', place, { name, suggestion })
}

/** Names that are one on a disk that knows no capitals, or no loose accents; the one in small letters stays, the others are told. */
export function twinProblems(entries: readonly Entry[]): readonly Problem[] {
  const seen = new Map<string, Entry>()
  const plainFirst = [...entries].sort((one, other) => Number(isPlain(other)) - Number(isPlain(one)))
  return plainFirst.flatMap((entry) => {
    const key = plainName(entry)
    const twin = seen.get(key)
    if (twin === undefined) {
      seen.set(key, entry)
      return []
    }
    const words = { vi: 'tệp kia', en: 'the other' }
    const related = [{ place: { file: twin.path }, words }]
    return [
      problem(
        'bad-file-name/twin',
        { file: entry.path },
        { name: entry.name, other: twin.name },
        { related },
      ),
    ]
  })
}

/** The name with the first number that no file beside it has; without one where the name itself is free. */
function freeName(stem: string, extension: string, beside: readonly Entry[]): string {
  const taken = new Set(beside.map(({ name }) => name))
  let free = `${stem}${extension}`
  for (let number = 2; taken.has(free); number += 1) free = `${stem}-${number}${extension}`
  return free
}

function plainName({ name }: Entry): string {
  return name.normalize('NFC').toLowerCase()
}

function isPlain(entry: Entry): boolean {
  return entry.name === plainName(entry)
}

export function stemOf(name: string, extension: string): string {
  return name.slice(0, name.length - extension.length)
}

/** Windows keeps some names for devices, whatever follows the first dot; `index` is the page of the folder itself. */
export function isReserved(stem: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/iu.test(stem.split('.')[0] ?? '')
}
