import type { FigureName } from './secret-figures.ts'

/** What the rows of a series' own CSV or JSON are of; nothing for any other file. */
export function figuresInTable(file: string, text: string): readonly FigureName[] {
  if (file.endsWith('.csv')) return figuresInCsv(text)
  return file.endsWith('.json') && text.includes('"rows"') ? figuresInJson(text) : []
}

function figuresInCsv(text: string): readonly FigureName[] {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split('\r\n')
  const separator = head.startsWith('series;period;') ? ';' : ','
  if (!head.startsWith(COLUMNS.join(separator))) return []
  return lines.flatMap((line) => {
    const [series = '', period = '', , org = '', group = '', kind = ''] = fieldsOf(line, separator)
    return series === '' ? [] : [{ series, period, org, group, kind }]
  })
}

const COLUMNS = ['series', 'period', 'as_of', 'org', 'group', 'kind']

/** The fields of a line by RFC 4180. */
function fieldsOf(line: string, separator: ',' | ';'): readonly string[] {
  const fields = line.matchAll(FIELDS[separator])
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

const FIELDS = {
  ',': /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g,
  ';': /(?:^|;)(?:"((?:[^"]|"")*)"|([^";]*))/g,
} as const

function figuresInJson(text: string): readonly FigureName[] {
  const { rows } = JSON.parse(text) as { readonly rows?: unknown }
  return Array.isArray(rows) ? rows.filter(isFigureName) : []
}

function isFigureName(row: unknown): row is FigureName {
  if (typeof row !== 'object' || row === null) return false
  return [...COLUMNS].every((column) => column === 'as_of' || typeof Reflect.get(row, column) === 'string')
}
