import {
  BLOCKS,
  CHILDREN,
  HTML_ELEMENTS,
  ID_LISTS,
  OPERATED,
  PARENTS,
  SENTENCES,
  VOID,
} from './html-elements.ts'
import type { HtmlToken, StartTag } from './html-tokens.ts'

/**
 * Where a page departs from the HTML standard: elements that are not closed in their order, that stand where they may not or that nobody
 * knows, attributes and ids given twice, ids that are named and not there, pictures without words, headings that leave a level out, tables
 * without a head, and what every page has once. Stricter than a browser, which mends in silence: no end tag may be left out.
 */
export function findMarkupFaults(tokens: readonly HtmlToken[]): readonly MarkupFault[] {
  const page = new PageReading()
  for (const token of tokens) {
    if (token.kind === 'start') page.open(token)
    else if (token.kind === 'end') page.close(token.name, token.from)
    else if (token.kind === 'text') page.textTo = token.to
  }
  return page.finish()
}

/** What is wrong, as the end of a sentence that begins with the page: “trang a.html” “có thẻ <p> chưa đóng”. */
export interface MarkupFault {
  /** Offset in the page. */
  readonly at: number
  readonly vi: string
  readonly en: string
}

/** One walk over a page: what is open now, and what was seen. */
class PageReading {
  textTo = 0
  readonly #faults: MarkupFault[] = []
  readonly #open: OpenElement[] = []
  readonly #ids = new Set<string>()
  readonly #named: { readonly id: string; readonly at: number }[] = []
  readonly #count = new Map<string, number>()
  #heading = 0
  #svg = 0

  open(tag: StartTag): void {
    const { name } = tag
    this.#readAttributes(tag)
    const parent = this.#open.at(-1)
    if (this.#svg === 0) this.#place(tag, parent)
    if (parent !== undefined && name === 'th') this.#within('table', (table) => void (table.heads = true))
    if (VOID.has(name) || (tag.closed && (this.#svg > 0 || name === 'svg'))) return
    if (tag.closed) this.#tell(tag.from, `đóng thẻ <${name}/> ngay khi mở`, `closes <${name}/> at once`)
    if (name === 'svg') this.#svg += 1
    this.#open.push({ name, from: tag.from, to: tag.to, heads: false })
  }

  close(name: string, at: number): void {
    const last = this.#open.at(-1)
    if (last?.name !== name) {
      const expected = last === undefined ? '' : ` (</${last.name}>?)`
      this.#tell(
        at,
        `có thẻ đóng </${name}> không đúng chỗ${expected}`,
        `closes </${name}> out of order${expected}`,
      )
      const found = this.#open.findLastIndex((element) => element.name === name)
      if (found === -1) return
      this.#open.length = found + 1
    }
    this.#open.pop()
    if (name === 'svg') this.#svg -= 1
    if (last?.name !== name) return
    if (name === 'table' && !last.heads)
      this.#tell(last.from, 'có bảng thiếu dòng đầu', 'has a table without a head')
    if (name === 'title' && this.#svg === 0 && this.textTo <= last.to)
      this.#tell(last.from, 'không có tên trang', 'has no title')
  }

  finish(): readonly MarkupFault[] {
    for (const { name, from } of this.#open)
      this.#tell(from, `có thẻ <${name}> chưa đóng`, `leaves <${name}> open`)
    for (const name of ['html', 'head', 'title', 'body', 'main', 'h1']) {
      const count = this.#count.get(name) ?? 0
      if (count !== 1)
        this.#tell(
          0,
          `có ${count} thẻ <${name}>, phải là 1`,
          `has ${count} <${name}> where there is to be one`,
        )
    }
    for (const { id, at } of this.#named) {
      if (!this.#ids.has(id))
        this.#tell(at, `nhắc đến chỗ “${id}” không có trong trang`, `names “${id}”, which is not on the page`)
    }
    return this.#faults.sort((one, other) => one.at - other.at)
  }

  #readAttributes({ name, attributes, from }: StartTag): void {
    const seen = attributes.map((attribute) => attribute.name)
    if (new Set(seen).size < seen.length)
      this.#tell(from, `có thẻ <${name}> ghi một thuộc tính hai lần`, `has <${name}> with an attribute twice`)
    for (const { name: key, value } of attributes) {
      if (key === 'id') this.#give(value, from)
      if (!ID_LISTS.has(key)) continue
      for (const id of value.split(/\s+/)) if (id !== '') this.#named.push({ id, at: from })
    }
    if (name === 'img' && !seen.includes('alt'))
      this.#tell(from, 'có ảnh không có lời mô tả', 'has a picture without a description')
    if (name === 'html' && !attributes.some((one) => one.name === 'lang' && one.value !== ''))
      this.#tell(from, 'không ghi ngôn ngữ', 'does not say its language')
  }

  #give(id: string, at: number): void {
    if (id === '' || /\s/.test(id)) this.#tell(at, `có mã “${id}” không dùng được`, `has the id “${id}”`)
    if (this.#ids.has(id)) this.#tell(at, `có hai chỗ cùng mã “${id}”`, `has the id “${id}” twice`)
    this.#ids.add(id)
  }

  #place({ name, from }: StartTag, parent: OpenElement | undefined): void {
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1)
    if (!HTML_ELEMENTS.has(name)) this.#tell(from, `có thẻ lạ <${name}>`, `has the unknown element <${name}>`)
    this.#level(name, from)
    if (parent === undefined) return
    const misplaced =
      PARENTS[name]?.has(parent.name) === false ||
      CHILDREN[parent.name]?.has(name) === false ||
      (BLOCKS.has(name) && this.#isSentence()) ||
      (OPERATED.has(name) && this.#open.some((element) => isOperated(element.name, name)))
    if (misplaced)
      this.#tell(from, `có thẻ <${name}> nằm trong <${parent.name}>`, `has <${name}> inside <${parent.name}>`)
  }

  /** A link takes the place of what it stands in. */
  #isSentence(): boolean {
    const around = this.#open.findLast(({ name }) => name !== 'a' && name !== 'ins' && name !== 'del')
    return around !== undefined && SENTENCES.has(around.name)
  }

  #level(name: string, at: number): void {
    if (!/^h[1-6]$/.test(name)) return
    const level = Number(name[1])
    if (this.#heading !== 0 && level > this.#heading + 1)
      this.#tell(
        at,
        `có đề mục <${name}> ngay sau <h${this.#heading}>`,
        `goes from <h${this.#heading}> to <${name}>`,
      )
    this.#heading = level
  }

  #within(name: string, change: (element: OpenElement) => void): void {
    const found = this.#open.findLast((element) => element.name === name)
    if (found !== undefined) change(found)
  }

  #tell(at: number, vi: string, en: string): void {
    this.#faults.push({ at, vi, en })
  }
}

/** A label may hold what it names; nothing else that is operated holds another. */
function isOperated(outer: string, inner: string): boolean {
  if (outer === 'details') return false
  return OPERATED.has(outer) && !(outer === 'label' && inner !== 'label' && inner !== 'a')
}

interface OpenElement {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Of a table: whether a head was seen in it. */
  heads: boolean
}
