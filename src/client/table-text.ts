/** The text of a cell: as it is seen, or as it is to be heard. */
export function cellText(cell: Element, register: Register): string {
  const copy = cell.cloneNode(true) as Element
  const left = register === 'seen' ? '.hidden-text' : '[aria-hidden="true"]'
  for (const part of copy.querySelectorAll(left)) part.remove()
  return (copy.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim()
}

/**
 * What the table says of one figure of the picture, by its place: the row (`3`), or one cell of the row (`3.2`). The head of the row first,
 * then each figure with the head of its column; seen on lines of their own.
 */
export function figureText(table: HTMLTableElement, place: string, register: Register): string {
  const [row, column] = place.split('.').map(Number)
  const line = table.tBodies[0]?.rows[row ?? 0]
  if (line === undefined) return ''
  const [head, ...cells] = [...line.cells]
  if (head === undefined) return ''
  const wanted = column === undefined ? cells : [line.cells[column]]
  const said = wanted.flatMap((cell) => {
    const text = cell === undefined ? '' : cellText(cell, register)
    return text === '' || cell === undefined ? [] : [`${cell.dataset['label'] ?? ''}: ${text}`]
  })
  const name = cellText(head, register)
  return register === 'seen' ? [name, ...said].join('\n') : `${name}. ${said.join('; ')}`
}

/**
 * A table as text that a spreadsheet takes in by pasting: cells parted by tabs, numbers bare, so that `5.930` arrives as 5930, and what a
 * column of numbers cannot hold (`hơn`, `chưa có số liệu`) in a column of its own.
 */
export function pastedTable(table: HTMLTableElement, { language, inWords }: Pasted): string {
  const rows = [...table.rows].filter((row) => !row.classList.contains('break')).map((row) => [...row.cells])
  const [heads, ...lines] = rows
  if (heads === undefined) return ''
  const parted = heads.map((head, at) =>
    head.classList.contains('number') ? lines.map((cells) => partsOf(cells[at], language)) : undefined,
  )
  const worded = parted.map((parts) => parts?.some(({ words }) => words !== '') === true)
  const first = heads.flatMap((head, at) => {
    const text = cellText(head, 'seen')
    return worded[at] === true ? [text, `${text} ${inWords}`] : [text]
  })
  const rest = lines.map((cells, line) =>
    heads.flatMap((_, at) => {
      const part = parted[at]?.[line]
      if (part === undefined) return [cells[at] === undefined ? '' : cellText(cells[at], 'seen')]
      return worded[at] === true ? [part.number, part.words] : [part.number]
    }),
  )
  return [first, ...rest].map((cells) => cells.map(plain).join('\t')).join('\r\n')
}

/** A figure's digits, without the marks between thousands, apart from its words. A range is words. */
export function partNumber(text: string, language: string): Parts {
  const numbers = text.match(/[\u2212-]?\d[\d.,]*/g) ?? []
  const [number] = numbers
  if (number === undefined || numbers.length > 1 || /\d[–/]\d/.test(text)) return { number: '', words: text }
  const bare = number.replaceAll(language === 'en' ? ',' : '.', '').replace('\u2212', '-')
  const words = text
    .replace(number, ' ')
    .replace('%', ' ')
    .replace(/[ \u00a0]+/g, ' ')
    .trim()
  return { number: bare, words }
}

function partsOf(cell: HTMLTableCellElement | undefined, language: string): Parts {
  return cell === undefined ? { number: '', words: '' } : partNumber(cellText(cell, 'seen'), language)
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

export type Register = 'seen' | 'heard'

interface Parts {
  readonly number: string
  readonly words: string
}

interface Pasted {
  readonly language: string
  readonly inWords: string
}
