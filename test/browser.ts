import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { installedBrowsers, isProgram } from '../src/publish/paper/find-browser.ts'

/**
 * A browser of the Chromium family for the tests: the one named in `BANTIN_BROWSER` or `CHROME_PATH`, one of this machine, Playwright's
 * own; where there is none, gets one (Playwright's download, or Debian's package where we are root). Else says what to do.
 */
export function findBrowser({
  named = process.env['BANTIN_BROWSER'] ?? process.env['CHROME_PATH'],
  around = lookAround(),
  ways = [downloadFromPlaywright, installFromDebian],
}: Surroundings = {}): { readonly path: string } | { readonly advice: string } {
  if (named !== undefined && named !== '') {
    return isProgram(named)
      ? { path: named }
      : { advice: `BANTIN_BROWSER or CHROME_PATH names “${named}”, which is no program.` }
  }
  for (const found of around) {
    if (isProgram(found)) return { path: found }
  }
  for (const getOne of ways) {
    const path = getOne()
    if (path !== undefined) return { path }
  }
  return { advice: ADVICE }
}

/** What the search has to go by; each part is the machine's own unless a test says otherwise. */
interface Surroundings {
  readonly named?: string | undefined
  readonly around?: readonly string[]
  readonly ways?: readonly (() => string | undefined)[]
}

const ADVICE = `
No browser was found and none could be installed. The tests in a browser need Chrome, Edge or Chromium:
  - install one of them, or
  - run “npx playwright install chromium” on a machine with internet access, or
  - on Debian or Ubuntu run “apt-get install chromium” as root, or
  - name the program: BANTIN_BROWSER=/path/to/chrome npm test`

function lookAround(): readonly string[] {
  return [...installedBrowsers(), chromium.executablePath()]
}

function downloadFromPlaywright(): string | undefined {
  console.log('No browser found: asking Playwright for its own…')
  const cli = join(import.meta.dirname, '..', 'node_modules', 'playwright', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  return isProgram(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function installFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Debian’s chromium…')
  spawnSync('apt-get', ['update'], { stdio: 'inherit', timeout: 120_000 })
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
    env,
  })
  return isProgram('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined
}
