import type { Element, ElementContent } from 'hast'
import type { Table, TableCell } from 'mdast'
import { words } from '../format/words.ts'
import { element, type Convert } from './article-element.ts'
import type { ArticleMaking } from './article-making.ts'

/**
 * A table of a story, in a frame that scrolls sideways by itself where the page is narrow. The first column heads its rows unless it
 * holds numbers, that is, unless it is aligned right.
 */
export function tableOf(node: Table, making: ArticleMaking, convert: Convert): Element {
  const [head, ...body] = node.children
  const columns = head?.children.length ?? 0
  const sides = node.align ?? []
  const headsRows = columns > 1 && sides[0] !== 'right'
  const heads = element(
    'tr',
    {},
    (head?.children ?? []).map((cell, column) => cellOf(cell, column, 'col')),
  )
  const rows = body.map(({ children }) =>
    element(
      'tr',
      {},
      children.map((cell, column) => cellOf(cell, column, headsRows && column === 0 ? 'row' : undefined)),
    ),
  )
  const table = element('table', { className: ['table'] }, [
    element('thead', {}, [heads]),
    ...(rows.length > 0 ? [element('tbody', {}, rows)] : []),
  ])
  const frame = {
    className: ['table-scroll'],
    role: 'group',
    tabIndex: 0,
    ariaLabel: words(making.context.language).table,
  }
  return element('div', frame, [table])

  function cellOf(cell: TableCell, column: number, scope: 'col' | 'row' | undefined): ElementContent {
    const children = convert(cell.children)
    const side =
      sides[column] === 'right'
        ? { className: ['number'] }
        : sides[column] === 'center'
          ? { className: ['centred'] }
          : {}
    const isHead = scope !== undefined && children.length > 0
    return element(isHead ? 'th' : 'td', isHead ? { scope, ...side } : side, children)
  }
}
