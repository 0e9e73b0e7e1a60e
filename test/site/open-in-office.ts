import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** Whether LibreOffice can be asked to open a file on this computer. */
export const officeIsHere = spawnSync('soffice', ['--version']).status === 0

/** Every sheet of a workbook as LibreOffice reads it and writes it as CSV, in the order of the sheets, by the sheet's name. */
export function openInOffice(file: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-office-'))
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    // Comma, quotes, UTF-8, from line 1, no formats by column, English, quoted text, bare numbers, no formulas, and every sheet (-1).
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false,false,false,false,-1'
    const words = [profile, '--headless', '--convert-to', filter, '--outdir', folder, file]
    const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8', timeout: 100_000 })
    if (status !== 0) throw new Error(`LibreOffice did not open ${file}: ${stderr}`)
    const name = basename(file, '.xlsx')
    return new Map(
      readdirSync(folder)
        .filter((found) => found.endsWith('.csv'))
        .map((found) => [
          found.slice(name.length + 1, -'.csv'.length).normalize('NFC'),
          rowsOf(readFileSync(join(folder, found), 'utf8')),
        ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** With every text quoted and no quotes in numbers, a line of cells is one of these or the other. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)]
        .map(([, text, bare]) => (text === undefined ? (bare ?? '') : text.replaceAll('""', '"')))
        .slice(0, -1),
    )
}
