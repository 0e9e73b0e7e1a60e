import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.ts'

/**
 * The program that makes the pages for paper: the one named in `BANTIN_BROWSER` or `CHROME_PATH`, else the first Chrome, Edge or Chromium
 * that is installed. Fails with what to do where there is none: nothing is downloaded.
 */
export function findBrowser(
  named: string | undefined = process.env['BANTIN_BROWSER'] ?? process.env['CHROME_PATH'],
  around: readonly string[] = installedBrowsers(),
): string {
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Failure(1, {
      vi: `BANTIN_BROWSER ghi “${named}”, nhưng đó không phải là chương trình chạy được. Chưa có gì thay đổi.`,
      en: `BANTIN_BROWSER names “${named}”, which is no program. Nothing was changed.`,
    })
  }
  const found = around.find(isProgram)
  if (found !== undefined) return found
  throw new Failure(1, {
    vi: 'Cần Chrome, Edge hoặc Chromium để làm bản in PDF, nhưng máy này chưa có. Cài một trong ba rồi chạy lại, hoặc ghi đường dẫn của chương trình vào biến BANTIN_BROWSER. Chưa có gì thay đổi.',
    en: 'A PDF needs Chrome, Edge or Chromium, and this computer has none. Install one and run again, or name the program in BANTIN_BROWSER. Nothing was changed.',
  })
}

/** Where Chrome, Edge and Chromium stand on a machine of this kind, the likeliest first; most are not there. */
export function installedBrowsers(platform: NodeJS.Platform = process.platform): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32': {
      const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
        (name) => process.env[name] ?? [],
      )
      return WINDOWS.flatMap((program) => folders.map((folder) => join(folder, program)))
    }
    default: {
      const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '')
      return LINUX.flatMap((name) =>
        [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)),
      )
    }
  }
}

/** Is there something at the path that can be run? */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]

const LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
]
