import { expect, test } from 'vitest'
import { findBrowser } from './browser.ts'

const program = process.execPath
const nowhere = { named: '', around: ['/no/such/chrome'] }

test('takes the browser that is named before any other', () => {
  expect(findBrowser({ named: program, around: [] })).toEqual({ path: program })
})

test('says that a named browser is no program, and takes no other in silence', () => {
  const found = findBrowser({ named: '/no/such/chrome', around: [program] })
  expect(found).toEqual({ advice: expect.stringContaining('“/no/such/chrome”') as string })
})

test('finds a browser of the machine', () => {
  expect(findBrowser({ named: '', around: ['/no/such/chrome', program], ways: [] })).toEqual({
    path: program,
  })
})

test('gets a browser by the second way where the first fails', () => {
  const tried: string[] = []
  const first = () => {
    tried.push('download')
    return undefined
  }
  const second = () => {
    tried.push('package')
    return program
  }
  expect(findBrowser({ ...nowhere, ways: [first, second] })).toEqual({ path: program })
  expect(tried).toEqual(['download', 'package'])
})

test('says what to do where no way leads to a browser', () => {
  const found = findBrowser({ ...nowhere, ways: [() => undefined] })
  expect(found).toEqual({
    advice: expect.stringMatching(/playwright install[^]*apt-get install[^]*BANTIN_BROWSER/) as string,
  })
})
