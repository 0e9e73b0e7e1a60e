import { expect, test } from 'vitest'
import { findBrowser, installedBrowsers } from '../../../src/publish/paper/find-browser.ts'

const program = process.execPath

test('prints with the program that is named before any that is installed', () => {
  expect(findBrowser(program, ['/no/such/chrome'])).toBe(program)
})

test('refuses a named program that is none, and takes no other in silence', () => {
  expect(() => findBrowser('/no/such/chrome', [program])).toThrow(/“\/no\/such\/chrome”/)
})

test('takes the first browser that is installed', () => {
  expect(findBrowser('', ['/no/such/chrome', program])).toBe(program)
})

test('says what to install where there is none, and that nothing was changed', () => {
  expect(() => findBrowser(undefined, [])).toThrow(/Chrome, Edge or Chromium.*Nothing was changed/)
})

test.each([
  ['win32', /chrome\.exe$/],
  ['darwin', /Google Chrome$/],
  ['linux', /google-chrome-stable$/],
] as const)('looks on %s where its browsers stand', (platform, first) => {
  process.env['ProgramFiles'] ??= 'C:\\Program Files'
  expect(installedBrowsers(platform)[0]).toMatch(first)
})
