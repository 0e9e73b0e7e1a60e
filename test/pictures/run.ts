import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { findBrowser } from '../browser.ts'
import { listPages, openBrowser } from '../e2e/open-browser.ts'
import { diskBase } from '../e2e/visit.ts'

/**
 * `npm run pictures`: builds the shipped bulletin and takes a picture of one page of each kind as it is seen on a telephone, a tablet and an
 * office screen, by day, by night and in strong contrast, into `.pictures/`, where people look at them. Words behind it choose pages by a
 * part of their path; `--all` takes every page.
 */
const root = join(import.meta.dirname, '..', '..')
const folder = join(root, '.pictures')
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const all = process.argv.includes('--all')
const found = findBrowser()
if ('advice' in found) {
  console.error(found.advice)
  process.exit(1)
}
const scratch = mkdtempSync(join(tmpdir(), 'bantin-pictures-'))
const browser = await openBrowser(found.path)
try {
  const site = join(scratch, 'dist')
  const built = spawnSync(process.execPath, [join(root, 'src', 'cli', 'main.ts'), 'build', '--out', site], {
    stdio: 'inherit',
  })
  if (built.status !== 0) process.exit(1)
  const pages = chosen(listPages(site))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [at, page] of pages.entries()) {
    await takePictures(browser, diskBase(site), page)
    console.log(`${at + 1} of ${pages.length}: ${page}`)
  }
  console.log(`The pictures lie in ${folder}`)
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true, force: true })
}

/** One page of each kind: pages of one folder are of one kind. */
function chosen(pages: readonly string[]): readonly string[] {
  if (words.length > 0) return pages.filter((page) => words.some((word) => page.includes(word)))
  if (all) return pages
  const byKind = Map.groupBy(pages, (page) => kindOf(page))
  return [...byKind.values()].flatMap(([first]) => first ?? [])
}

function kindOf(page: string): string {
  const parts = page.split('/')
  if (parts.length === 1 || page.endsWith('index.html'))
    return parts.length > 2 ? `${parts[0]}/*/index` : page
  return parts.slice(0, -1).length > 1 ? `${parts[0]}/*/*` : `${parts[0]}/*`
}

async function takePictures(from: Browser, base: string, page: string): Promise<void> {
  const name = page.replace(/\.html$/, '').replaceAll('/', '-')
  for (const { width, height, look } of LOOKS) {
    const context = await from.newContext({
      viewport: { width, height },
      colorScheme: look === 'dark' ? 'dark' : 'light',
      ...(look === 'contrast' ? { contrast: 'more' } : {}),
    })
    const tab = await context.newPage()
    await tab.goto(base + page)
    await tab.screenshot({ path: join(folder, `${name}-${width}-${look}.png`), fullPage: true })
    await context.close()
  }
  const context = await from.newContext()
  const tab = await context.newPage()
  await tab.goto(base + page)
  await tab.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true, printBackground: true })
  await context.close()
}

const LOOKS = [
  { width: 360, height: 780, look: 'light' },
  { width: 360, height: 780, look: 'dark' },
  { width: 768, height: 1024, look: 'light' },
  { width: 1366, height: 768, look: 'light' },
  { width: 1366, height: 768, look: 'dark' },
  { width: 1366, height: 768, look: 'contrast' },
] as const
