/** What the HTML standard (WHATWG, “The elements of HTML”) says of the elements that this project may write. */

/** Elements that have no end tag. */
export const VOID: ReadonlySet<string> = setOf(
  'area base br col embed hr img input link meta source track wbr',
)

/** Elements of HTML that are not obsolete. */
export const HTML_ELEMENTS: ReadonlySet<string> = setOf(
  `a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup
  data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head
  header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object
  ol optgroup option output p picture pre progress q rp rt ruby s samp script search section select slot small source span
  strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr`,
)

/** Elements that stand between others and cannot stand inside a sentence. */
export const BLOCKS: ReadonlySet<string> = setOf(
  `address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr li main menu nav ol p pre search section table tbody td tfoot th thead tr ul caption colgroup`,
)

/** Elements that hold sentences and nothing else; `summary` and `legend` may hold a heading too. */
export const SENTENCES: ReadonlySet<string> = setOf(
  'abbr b bdi bdo button cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label mark p pre q s samp small span strong sub sup time u var',
)

/** Elements that a person operates: none of them stands inside another. */
export const OPERATED: ReadonlySet<string> = setOf('a button details label select textarea')

/** Where an element must stand, where that is fixed. */
export const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: setOf('ol ul menu'),
  dt: setOf('dl div'),
  dd: setOf('dl div'),
  tr: setOf('thead tbody tfoot table'),
  td: setOf('tr'),
  th: setOf('tr'),
  thead: setOf('table'),
  tbody: setOf('table'),
  tfoot: setOf('table'),
  caption: setOf('table'),
  colgroup: setOf('table'),
  col: setOf('colgroup'),
  figcaption: setOf('figure'),
  summary: setOf('details'),
  legend: setOf('fieldset'),
  option: setOf('select datalist optgroup'),
  title: setOf('head svg'),
  body: setOf('html'),
  head: setOf('html'),
}

/** What an element may hold, where that is fixed; scripts and templates stand anywhere. */
export const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  ol: setOf('li script template'),
  ul: setOf('li script template'),
  menu: setOf('li script template'),
  dl: setOf('dt dd div script template'),
  table: setOf('caption colgroup thead tbody tfoot tr script template'),
  thead: setOf('tr script template'),
  tbody: setOf('tr script template'),
  tfoot: setOf('tr script template'),
  tr: setOf('td th script template'),
  select: setOf('option optgroup hr script template'),
  html: setOf('head body'),
  head: setOf('base link meta noscript script style template title'),
}

/** Attributes that name elements of the same page by their ids. */
export const ID_LISTS: ReadonlySet<string> = setOf(
  'aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns for headers list popovertarget',
)

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/))
}
