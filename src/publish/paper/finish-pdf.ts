import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'

/** On which page each named place of a PDF stands, counted from 1. */
export async function pagesOfPlaces(pdf: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref.tag, index + 1]))
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found: Record<string, number> = {}
  for (const [name, place] of places?.entries() ?? []) {
    const resolved = document.context.lookup(place)
    const page = resolved instanceof PDFArray ? resolved.get(0) : undefined
    const number = page instanceof PDFRef ? numbers.get(page.tag) : undefined
    if (number !== undefined) found[name.decodeText()] = number
  }
  return found
}

/**
 * Gives a PDF what the browser leaves to chance or leaves out: the day it is of instead of the moment it was made, so that the same number
 * gives the same bytes; who answers for it; and its title in the window's bar.
 */
export async function finishPdf(pdf: Uint8Array, about: AboutPdf): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.setTitle(about.title, { showInWindowTitleBar: true })
  document.setAuthor(about.author)
  document.setSubject(about.subject)
  document.setCreator('bantin')
  document.setProducer('bantin')
  document.setLanguage(about.language)
  document.setCreationDate(about.day)
  document.setModificationDate(about.day)
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}

export interface AboutPdf {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
  readonly day: Date
}
