import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { ENGINE } from '../../publish/engine.ts'
import { Failure } from '../../publish/failure.ts'
import type { Io } from '../../publish/io.ts'
import type { Language } from '../../quantity/language.ts'
import type { Options } from './read-arguments.ts'

/** The folder of the project: `--root`, else the engine's own. */
export function rootOf(options: Options, io: Io): string {
  if (options.root === undefined) return ENGINE
  const root = resolve(io.cwd, options.root)
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Failure(2, {
      vi: `Không có thư mục “${options.root}”. Sau --root cần tên thư mục chứa data/ và content/.`,
      en: `There is no folder “${options.root}”. --root needs the folder that holds data/ and content/.`,
    })
  }
  return root
}

/** The language asked for, if any. */
export function languageOf(options: Options): Language | undefined {
  if (options.lang === undefined || options.lang === 'vi' || options.lang === 'en') return options.lang
  throw new Failure(2, {
    vi: `Sau --lang chỉ có thể là vi hoặc en, không phải “${options.lang}”.`,
    en: `--lang can be vi or en, not “${options.lang}”.`,
  })
}

/** The instant of `--as-of`, else now. An instant names its zone: without one it would mean another moment on another machine. */
export function instantOf(options: Options, io: Io): Date {
  const text = options['as-of']
  if (text === undefined) return io.now()
  if (!INSTANT.test(text) || !isCalendarDay(text.slice(0, 10)) || Number.isNaN(Date.parse(text))) {
    throw new Failure(2, {
      vi: `Sau --as-of cần một thời điểm có múi giờ, ví dụ 2024-03-05T09:00:00+07:00, không phải “${text}”.`,
      en: `--as-of needs an instant with its zone, such as 2024-03-05T09:00:00+07:00, not “${text}”.`,
    })
  }
  return new Date(text)
}

/** JavaScript reads 30 February as 1 March. */
function isCalendarDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/
