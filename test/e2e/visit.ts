/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright'

/** Opens a page and notes whatever goes wrong; `look` sees it before it closes. */
export async function visit(
  context: BrowserContext,
  url: string,
  base: string,
  look?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const faults: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) faults.push(`asks for ${request.url()}`)
  })
  page.on('requestfailed', (request) =>
    faults.push(`not loaded: ${request.url()} (${request.failure()?.errorText ?? ''})`),
  )
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  try {
    await page.goto(url, { waitUntil: 'load' })
    const { sideways, links, ids, missing } = await page.evaluate(readPage)
    faults.push(
      ...sideways.map((wide) => `scrolls sideways: ${wide}`),
      ...missing.map((src) => `picture not shown: ${src}`),
    )
    await look?.(page)
    return { faults, links, ids }
  } finally {
    await page.close()
  }
}

/** The address under which a folder's pages open by double-click. Ends in `/`. */
export function diskBase(folder: string): string {
  return `${pathToFileURL(folder).href}/`
}

/** Runs in the browser. */
function readPage(): { sideways: string[]; links: string[]; ids: string[]; missing: string[] } {
  const root = document.documentElement
  const width = root.clientWidth
  const sideways: string[] = []
  if (root.scrollWidth > width) {
    sideways.push(`${root.scrollWidth} px in ${width} px`)
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    )
    for (const element of wide.slice(0, 3))
      sideways.push(`<${element.localName} class="${element.getAttribute('class') ?? ''}">`)
  }
  return {
    sideways,
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => link.href),
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    missing: [...document.images]
      .filter((image) => image.complete && image.naturalWidth === 0)
      .map((image) => image.src),
  }
}

export interface Visit {
  readonly faults: readonly string[]
  /** Whole addresses. */
  readonly links: readonly string[]
  readonly ids: readonly string[]
}
