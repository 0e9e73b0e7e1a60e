import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { chromium, type Browser } from 'playwright'

/** Starts a browser that asks nothing of the outside by itself; letters are as large as its reader has set, 16 px at first. */
export function openBrowser(program: string, letters = 16): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--blink-settings=defaultFontSize=${letters}`,
    ],
  })
}

/** The pages of a built folder, by path. */
export function listPages(folder: string): readonly string[] {
  return listFiles(folder).filter((path) => path.endsWith('.html'))
}

/** All files of a built folder, by path, in their exact spelling. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}
