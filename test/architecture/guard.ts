import { findCycles } from './cycles.ts'
import { importsOf, withoutComments, type Import, type SourceFile } from './source-file.ts'

/** Everything in which the sources break the layout of the project, one sentence each. */
export function findViolations(files: readonly SourceFile[]): readonly string[] {
  return [
    ...files.flatMap((file) => [
      ...importsOf(file).flatMap((found) => importFaults(file, found)),
      ...sizeFaults(file),
      ...nameFaults(file),
      ...wordFaults(file),
      ...barrelFaults(file),
    ]),
    ...findCycles(files).map((cycle) => `a circle of imports: ${cycle.join(' -> ')}`),
  ]
}

/** Each room may import those before it. */
const PLAIN = [
  'quantity',
  'format',
  'prose',
  'problems',
  'schema',
  'load',
  'model',
  'check',
  'charts',
  'search',
]
const ASTRO = ['styles', 'client', 'site', 'components', 'pages']
const NODE = ['mend', 'publish', 'cli']
const ROOMS = [...PLAIN, ...ASTRO, ...NODE]
const MAY_USE_ASTRO = ['site', 'components', 'pages']

function importFaults(file: SourceFile, { specifier, target }: Import): readonly string[] {
  const from = roomOf(file.path)
  if (from === undefined) return []
  if (!ROOMS.includes(from)) return [`${file.path}: “${from}” is no room of src/`]
  const usesAstro = specifier.startsWith('astro:') || specifier.endsWith('.astro')
  if (usesAstro && !MAY_USE_ASTRO.includes(from))
    return [`${file.path}: only ${MAY_USE_ASTRO.join(', ')} may import ${specifier}`]
  if (target === undefined) return []
  if (!/\.(ts|astro|css|svg|png|woff2|mdx)(\?\w+)?$/.test(target))
    return [`${file.path}: ${specifier} has no file ending`]
  const to = roomOf(target)
  if (to === undefined)
    return target.startsWith('src/') || target.startsWith('node_modules/')
      ? []
      : [`${file.path}: imports ${target}, which is no part of src/`]
  return mayImport(from, to) ? [] : [`${file.path}: ${from} may not import ${to} (${specifier})`]
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true
  if (PLAIN.includes(from)) return PLAIN.includes(to) && PLAIN.indexOf(to) < PLAIN.indexOf(from)
  const ring = ASTRO.includes(from) ? ASTRO : NODE
  return PLAIN.includes(to) || (ring.includes(to) && ring.indexOf(to) < ring.indexOf(from))
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

const LONGEST = 300

function sizeFaults({ path, text }: SourceFile): readonly string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return lines > LONGEST ? [`${path}: ${lines} lines; split it by what it is about (at most ${LONGEST})`] : []
}

const NO_ROOM = /(^|\/)(utils?|helpers?|lib|core|common|misc|shared)(\/|\.\w+$)/i

function nameFaults({ path }: SourceFile): readonly string[] {
  const faults = NO_ROOM.test(path) ? [`${path}: a name that says nothing`] : []
  const name = path.split('/').at(-1) ?? ''
  const form =
    name.endsWith('.astro') && !path.startsWith('src/pages/')
      ? /^[A-Z][A-Za-z0-9]*\.astro$/
      : /^[a-z0-9[\].-]+$/
  return form.test(name) || /^\[[a-zA-Z.]+\]/.test(name)
    ? faults
    : [...faults, `${path}: not named in the way of its kind`]
}

/** What is read of the world around: only the command line's one clock may. */
const WORLD: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/, 'reads the clock'],
  [/\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/, 'asks for chance'],
  [/\.toLocale(String|DateString|TimeString)\(|\.localeCompare\([^,()]*\)/, "takes the machine's locale"],
  [/\bIntl\.DateTimeFormat\((?![^]{0,300}timeZone)/, "takes the machine's time zone"],
  [/\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/, "takes the machine's time zone"],
]
const CLOCK = 'src/cli/verbs/start.ts'

const LEFT_OVER = new RegExp(['\\b(TO', 'DO|FIX', 'ME|X', 'XX|HA', 'CK)\\b'].join(''))
const NOT_RUN = /\b(it|test|describe)\.(skip|only|todo|fails|concurrent\.only)\b/

function wordFaults({ path, text }: SourceFile): readonly string[] {
  const faults = LEFT_OVER.test(text) ? [`${path}: a mark of unfinished work`] : []
  if (path.startsWith('test/') && NOT_RUN.test(text)) faults.push(`${path}: a test that does not run`)
  if (!path.startsWith('src/') || path === CLOCK) return faults
  const code = withoutComments(text)
  return [...faults, ...WORLD.flatMap(([pattern, what]) => (pattern.test(code) ? [`${path}: ${what}`] : []))]
}

/** A file that only passes on what others offer hides where things are. */
function barrelFaults({ path, text }: SourceFile): readonly string[] {
  if (!path.endsWith('.ts')) return []
  const rest = withoutComments(text).replace(
    /export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/g,
    '',
  )
  return rest.trim() === '' && text.trim() !== '' ? [`${path}: only passes on what other files offer`] : []
}
