import { sheetNames, type Sheet, type SheetLine, type Workbook } from '../format/workbook.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import type { Contact } from '../load/project.ts'
import { webAddress, webBase } from '../model/web-address.ts'
import type { Model } from '../model/model.ts'
import { issuedLine } from './issued.ts'
import { plainText, tableOf } from './workbook-columns.ts'
import { sourcesSheet } from './workbook-records.ts'
import type { DraftSheet } from './workbook-sheets.ts'

/**
 * A workbook in the way of published statistics: a cover that says what it is, who answers for it and what is in it; numbered notes; then
 * one table a sheet from the top left, with its title above it, and the sources last. No cell is merged, no row is blank.
 */
export function composeWorkbook(model: Model, content: WorkbookContent): Workbook {
  const { title, issue, sources } = content
  const { language, site } = model
  const word = words(language)
  const listed = sourcesSheet(model, sources)
  const drafts = [
    ...content.drafts,
    ...(listed === undefined
      ? []
      : [{ name: word.sources, title: word.sources, about: [], notes: [], table: listed }]),
  ]
  const notes = [...new Set(drafts.flatMap((draft) => draft.notes))]
  const names = sheetNames([
    word.coverSheet,
    ...(notes.length === 0 ? [] : [word.notes]),
    ...drafts.map(({ name }) => name),
  ])
  const [cover = ''] = names
  const tables = names.slice(names.length - drafts.length)
  const sheets = [
    ...notesSheet(model, word.notes, notes, cover),
    ...drafts.map((draft, at) => tableSheet(model, tables[at] ?? '', draft, notes, cover)),
  ]
  return {
    title,
    author: site.owner,
    language,
    issued: (issue ?? model.editions.at(-1))?.releaseAt ?? NEVER,
    sheets: [coverSheet(model, cover, content, sheets), ...sheets],
  }
}

export interface WorkbookContent {
  readonly title: string
  /** What the cover says below the title. */
  readonly about: readonly string[]
  /** The number of the bulletin that it belongs to; absent: the last one. */
  readonly issue?: Edition
  /** The page that it goes with. */
  readonly href: string
  readonly citation: string
  readonly drafts: readonly DraftSheet[]
  /** Ids, in order of first use. */
  readonly sources: readonly string[]
}

/** Before anything is published a file has no date of its own. */
const NEVER = '1980-01-01T00:00:00Z'

function addressLine(name: string, address: string): { text: string; link: { url: string } } {
  return { text: `${name}: ${address}`, link: { url: address } }
}

function coverSheet(
  model: Model,
  name: string,
  { title, about, issue, href, citation }: WorkbookContent,
  sheets: readonly Sheet[],
): Sheet {
  const { language, site } = model
  const word = words(language)
  const base = webBase(site)
  const { licence, responsible } = site.imprint ?? {}
  const named: readonly (readonly [string, string | undefined])[] = [
    [word.issueOfBulletin, issuedLine(model, issue)],
    [word.publishingBody, site.owner],
    [word.responsibleForPublication, responsible],
    [word.publicationLicence, licence],
    [word.contact, contactText(issue?.contact ?? site.contact)],
  ]
  return {
    name,
    width: 84,
    lines: plainLines([
      { text: title, role: 'heading' },
      ...about.map((text) => ({ text })),
      { text: word.published, role: 'subheading' },
      ...named.flatMap(([label, text]) => (text === undefined ? [] : [{ text: `${label}: ${text}` }])),
      ...(site.circulation === undefined ? [] : [{ text: site.circulation }]),
      ...(base === undefined ? [] : [addressLine(word.address, webAddress(base, href))]),
      { text: `${word.citeAs}: ${citation}` },
      { text: word.sheetsInFile, role: 'subheading' },
      ...sheets.map((sheet) => ({
        text: sheet.lines[0]?.text ?? sheet.name,
        link: { sheet: sheet.name },
      })),
    ]),
  }
}

/** Title, whom and what it is about, the notes that apply, the way back; then the table. */
function tableSheet(
  { language }: Pick<Model, 'language'>,
  name: string,
  { title, about, notes, table }: DraftSheet,
  allNotes: readonly string[],
  cover: string,
): Sheet {
  const word = words(language)
  const numbers = notes.map((note) => allNotes.indexOf(note) + 1)
  return {
    name,
    lines: plainLines([
      { text: title, role: 'heading' },
      ...about.map((text) => ({ text })),
      ...(numbers.length === 0
        ? []
        : [{ text: `${word.notesApply}: ${numbers.join(', ')}`, link: { sheet: word.notes } }]),
      { text: word.backToCover, link: { sheet: cover } },
    ]),
    table,
  }
}

function notesSheet(
  model: Pick<Model, 'language'>,
  name: string,
  notes: readonly string[],
  cover: string,
): readonly Sheet[] {
  const word = words(model.language)
  const numbered = notes.map((text, at) => ({ text, number: at + 1 }))
  const table = tableOf(numbered, [
    { head: word.noteNumber, always: true, cell: ({ number }) => ({ number, decimals: 0 }) },
    { head: word.noteText, always: true, cell: ({ text }) => text },
  ])
  if (table === undefined) return []
  const columns = table.columns.map((column, at) => (at === 1 ? { ...column, width: 110 } : column))
  const draft = { name, title: word.notes, about: [], notes: [], table: { ...table, columns } }
  return [tableSheet(model, name, draft, [], cover)]
}

function contactText(contact: Contact | undefined): string | undefined {
  if (contact === undefined) return undefined
  return [contact.name, contact.email, contact.phone].filter((part) => part !== undefined).join(', ')
}

function plainLines(lines: readonly SheetLine[]): readonly SheetLine[] {
  return lines.map((line) => ({ ...line, text: plainText(line.text) }))
}
