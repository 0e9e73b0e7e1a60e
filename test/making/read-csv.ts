/** A CSV as RFC 4180 says, byte-order mark off: records by the names in its first line; an empty field is undefined. */
export function readCsv(text: string): readonly Readonly<Record<string, string | undefined>>[] {
  const rows: string[][] = [['']]
  let quoted = false
  const source = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < source.length; at++) {
    const row = rows[rows.length - 1] ?? []
    const letter = source[at] ?? ''
    if (quoted && letter === '"' && source[at + 1] === '"') {
      row[row.length - 1] += '"'
      at++
    } else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === ',') row.push('')
    else if (!quoted && letter === '\n') rows.push([''])
    else if (quoted || letter !== '\r') row[row.length - 1] += letter
  }
  const [heads = [], ...records] = rows.filter((row) => row.length > 1 || row[0] !== '')
  return records.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] || undefined])))
}
