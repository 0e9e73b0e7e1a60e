import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright'
import { finishPdf, pagesOfPlaces, type AboutPdf } from './finish-pdf.ts'
import { PAPER_FACES } from './paper-faces.ts'
import { PAPER_SIZES, sizeStyle, type PaperName } from './paper-size.ts'
import { readyPage, writePages } from './ready-page.ts'

/**
 * Prints the page of a number, drawn for paper, as a PDF of a size: tagged, with bookmarks, running heads and page numbers. It is printed
 * twice, since the pages of the contents are known only afterwards.
 */
export async function drawPaper(browser: Browser, sheet: Sheet): Promise<Uint8Array> {
  const context = await browser.newContext({ bypassCSP: true })
  try {
    const page = await context.newPage()
    await page.goto(pathToFileURL(sheet.file).href)
    const size = PAPER_SIZES[sheet.paper]
    await page.addStyleTag({
      content: `${PAPER_FACES}\n${sizeStyle(size)}\n${stampStyle(sheet.heads.stamp)}`,
    })
    await page.evaluate(readyPage, { paper: sheet.paper, columns: size.columns, home: sheet.home })
    const first = await print(page, browser, sheet)
    await page.evaluate(writePages, await pagesOfPlaces(first))
    return await finishPdf(await print(page, browser, sheet), sheet.about)
  } finally {
    await context.close()
  }
}

/** Starts the browser that prints. Nobody sees it, and it asks nothing of any network. */
export async function startBrowser(program: string): Promise<Browser> {
  const { chromium } = await import('playwright')
  return chromium.launch({ executablePath: program, args: [...QUIET] })
}

async function print(page: Page, browser: Browser, { heads }: Sheet): Promise<Uint8Array> {
  const common = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const
  if (Number.parseInt(browser.version(), 10) >= PAGE_BOXES) return page.pdf(common)
  return page.pdf({
    ...common,
    displayHeaderFooter: true,
    headerTemplate: line(heads.name, [heads.stamp, heads.marking].filter((part) => part !== '').join(' · ')),
    footerTemplate: line(heads.owner, `${heads.page[0]}${NUMBER}${heads.page[1]}${TOTAL}`),
  })
}

/** A draft says so at the head of every page, the first too: letters that lie across a page are lost on a bad copy. */
function stampStyle(stamp: string): string {
  return stamp === ''
    ? ''
    : `@page { @top-center { content: '${stamp}'; font: 600 8pt 'Paper Sans', sans-serif; } }`
}

/** The version of Chromium from which a style sheet can set running heads itself. */
const PAGE_BOXES = 131
const NUMBER = '<span class="pageNumber"></span>'
const TOTAL = '<span class="totalPages"></span>'
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function line(left: string, right: string): string {
  return `<div style="display: flex; justify-content: space-between; width: 100%; margin: 0 16mm; font: 8pt sans-serif"><span>${left}</span><span>${right}</span></div>`
}

export interface Sheet {
  /** The page of the number, drawn for paper: a path. */
  readonly file: string
  readonly paper: PaperName
  /** The bulletin's address on the web; empty where it has none. */
  readonly home: string
  readonly about: AboutPdf
  readonly heads: Heads
}

/** What stands at the head and foot of every page but the first; HTML. */
export interface Heads {
  readonly name: string
  readonly marking: string
  /** That it is a draft; empty for a fair copy. */
  readonly stamp: string
  readonly owner: string
  /** What stands before the number of the page, and between it and how many there are. */
  readonly page: readonly [string, string]
}
