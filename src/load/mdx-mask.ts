/**
 * Hides what could be code from the parser, letter for letter so that every position stays: opening braces that are not escaped, and
 * the first letter of lines that MDX would take for `import` or `export`. No expression of an article ever reaches a JavaScript
 * parser; nested brackets crash that parser, and stories run no code anyway. What was hidden is put back by `unmask` where it is
 * innocent (in quoted code, in attributes), and found by `findForbidden` where it is not.
 */
export function maskCode(text: string): string {
  return text.replace(codeBegins, (found) => masks.get(found) ?? found)
}

/** Puts back what was hidden. */
export function unmask(text: string): string {
  return hidden.test(text) ? text.replace(everyHidden, (mark) => letters[mark] ?? mark) : text
}

/** Puts back what was hidden in words, and reads `\\import`, which is how a paragraph can begin with such a word. */
export function unmaskWords(text: string): string {
  return unmask(text).replace(escapedCommand, '')
}

/** Does the text open a brace that is not escaped? */
export function hidesBrace(text: string): boolean {
  return text.includes(braceMark)
}

/** The word with which the text begins, where MDX would take it for a command. */
export function commandAtStart(text: string): 'import' | 'export' | undefined {
  if (text.startsWith(importMark)) return 'import'
  return text.startsWith(exportMark) ? 'export' : undefined
}

// Noncharacters: no text may hold them, and the loader refuses a file that does.
const braceMark = '\ufdd0'
const importMark = '\ufdd1'
const exportMark = '\ufdd2'

const codeBegins = /\\[^]|\{|^i(?=mport(?![\p{L}\p{N}_-]))|^e(?=xport(?![\p{L}\p{N}_-]))/gmu
const masks: ReadonlyMap<string, string> = new Map([
  ['{', braceMark],
  ['i', importMark],
  ['e', exportMark],
])
const letters: Readonly<Record<string, string>> = { [braceMark]: '{', [importMark]: 'i', [exportMark]: 'e' }
const escapedCommand = /^\\(?=(?:import|export)(?![\p{L}\p{N}_-]))/u
const hidden = /[\ufdd0-\ufdd2]/u
const everyHidden = /[\ufdd0-\ufdd2]/gu
