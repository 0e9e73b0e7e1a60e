import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfName, type PdfKind } from '../../format/pdf-name.ts'
import type { Model } from '../../model/model.ts'
import { drawPaper, startBrowser } from './draw-paper.ts'
import { sheetOf } from './edition-sheets.ts'

/**
 * Prints every number that is out beside its pages in a finished build: in the size of the office, and narrow for telephones. Two at a time,
 * since a browser waits much; `told` hears how far it has come.
 */
export async function drawEditions(
  model: Model,
  folder: string,
  program: string,
  told: (done: number, all: number) => void,
): Promise<void> {
  const waiting = model.editions.flatMap((edition) =>
    (['fair', 'phone'] as const).map((kind: PdfKind) => ({ edition, kind })),
  )
  const all = waiting.length
  let done = 0
  const browser = await startBrowser(program)
  const draw = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { edition, kind } = next
      const paper = kind === 'phone' ? 'phone' : model.site.paper
      const pdf = await drawPaper(browser, sheetOf(model, edition, paper, folder))
      writeFileSync(join(folder, 'editions', edition.id, pdfName(edition.id, kind, model.language)), pdf)
      told(++done, all)
    }
  }
  try {
    await Promise.all([draw(), draw()])
  } finally {
    await browser.close()
  }
}
