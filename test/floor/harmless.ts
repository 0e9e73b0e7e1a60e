/**
 * What style sheets may ask for though the oldest browsers do not have it, each with what such a browser does instead. Reviewed by hand: an
 * entry belongs here only where nothing is hidden, lost or misread without it.
 */
export const HARMLESS: Readonly<Record<string, string>> = {
  'text-wrap': 'lines break where they are full',
  'text-wrap: balance': 'lines break where they are full',
  'text-wrap: pretty': 'lines break where they are full',
  'text-wrap: wrap': 'takes back what such a browser does not do',
  'hanging-punctuation': 'a quotation mark stands inside the column',
  'hanging-punctuation: first': 'a quotation mark stands inside the column',
  'text-size-adjust': 'Firefox enlarges no text of a page that is made for phones',
  '-moz-text-size-adjust': 'written by the bundler; what does not know it leaves it out',
  'print-color-adjust': 'Chrome reads -webkit-print-color-adjust, which stands beside it',
  'print-color-adjust: exact': 'Chrome reads -webkit-print-color-adjust, which stands beside it',
  '-webkit-print-color-adjust': 'Chrome’s own name of print-color-adjust',
  'paint-order': 'Chrome 109 has it for the text of drawings, and only that asks for it',
  ':-webkit-search-cancel-button': 'Firefox draws no such button in a search field',
  ':details-content': 'a list that is folded stays folded on paper, and its head says how long it is',
  'content-visibility': 'asked only of the content of a folded list, which such a browser does not name',
  'content-visibility: visible':
    'asked only of the content of a folded list, which such a browser does not name',
  ':has': 'on the page for paper, chart and table stand under each other',
  ':first': 'the first printed page has the margins of the others',
  'break-after: avoid': 'a printed heading may stand at the foot of a column',
  'break-before: column': 'a printed block begins where there is room',
  orphans: 'one printed line may stand alone',
  widows: 'one printed line may stand alone',
  '@top-left': 'the head line in the flow says what the running head says',
  '@top-right': 'the head line in the flow says what the running head says',
  '@bottom-left': 'the colophon says what the running foot says',
  '@bottom-right': 'the browser numbers printed pages itself',
}

/** What remains to be mended: the findings that are not on the list. */
export function notHarmless(findings: readonly string[]): readonly string[] {
  return findings.filter((finding) => !Object.hasOwn(HARMLESS, nameOf(finding)))
}

/** `text-wrap: balance: not in chrome 109 (114)` is about `text-wrap: balance`. */
export function nameOf(finding: string): string {
  return finding.replace(/: (?:not in|does not) .*$/, '')
}
