import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { ENGINE } from './engine.ts'
import { Failure } from './failure.ts'
import { MANIFEST } from './manifest.ts'
import { readOutput } from './output.ts'

/** Refuses to replace a folder that holds anything but a build of ours, or that holds the project or the engine. */
export function refuseForeign(out: string, root: string): void {
  for (const home of [ENGINE, root]) {
    if (isWithin(home, out)) throw inTheWay(out, home)
  }
  const sources = ['data', 'content'].map((name) => join(root, name))
  const own = ['src', 'test', 'node_modules', '.git', '.stage'].map((name) => join(ENGINE, name))
  for (const folder of [...sources, ...own]) {
    if (isWithin(out, folder)) throw inTheWay(out, folder)
  }
  const stat = lstatSync(out, { throwIfNoEntry: false })
  if (stat === undefined) return
  if (!stat.isDirectory()) throw inTheWay(out, out)
  const stranger = findStranger(out)
  if (stranger !== undefined) throw inTheWay(out, join(out, stranger))
}

/** A file that no build of ours wrote there; those that file managers leave behind do not count. */
function findStranger(out: string): string | undefined {
  if (readdirSync(out).length === 0) return undefined
  const listed = listedFiles(out)
  return readOutput(out).files.find(
    (file) => !listed.has(file) && !FILE_MANAGERS.has(basename(file).toLowerCase()),
  )
}

const FILE_MANAGERS: ReadonlySet<string> = new Set(['.ds_store', 'thumbs.db', 'desktop.ini', '.directory'])

function listedFiles(out: string): ReadonlySet<string> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(out, MANIFEST), 'utf8'))
    if (!isManifest(manifest) || !manifest.generator.startsWith('bantin ')) return new Set()
    return new Set([MANIFEST, ...Object.keys(manifest.files)])
  } catch {
    return new Set()
  }
}

function isManifest(value: unknown): value is { readonly generator: string; readonly files: object } {
  if (typeof value !== 'object' || value === null || !('generator' in value) || !('files' in value))
    return false
  return typeof value.generator === 'string' && typeof value.files === 'object' && value.files !== null
}

function isWithin(inner: string, outer: string): boolean {
  return `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)
}

function inTheWay(out: string, what: string): Failure {
  return new Failure(2, {
    vi: `Không ghi bản tin vào ${out}: ở đó có ${what}, không phải do lệnh này tạo. Chọn thư mục khác, hoặc chuyển tệp ấy đi. Chưa có gì thay đổi.`,
    en: `The bulletin is not written to ${out}: ${what} is there, which this command did not make. Name another folder, or move it away. Nothing was changed.`,
  })
}
