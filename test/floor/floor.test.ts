import { describe, expect, it } from 'vitest'
import { newerCss } from './css-floor.ts'
import { notHarmless } from './harmless.ts'
import { newerScript } from './script-floor.ts'

describe('the floor of style sheets', () => {
  it.each([
    ['a { text-emphasis-foo: 1 }', 'text-emphasis-foo: not in the data'],
    ['a { field-sizing: content }', 'field-sizing: not in chrome 109'],
    ['a { color: light-dark(#000, #fff) }', 'color: light-dark(): not in chrome 109'],
    ['a { --ink: color-mix(in srgb, red, blue) }', '--ink: color-mix(): not in chrome 109'],
    ['a { float: inline-end }', 'float: inline-end: not in chrome 109'],
    ['a { width: 2rcap }', 'unit rcap: not in chrome 109'],
    ['a { height: 3lh }', 'unit lh: not in firefox 115'],
    ['a { &:hover { color: red } }', 'nesting: not in chrome 109'],
    ['@scope (a) { b { color: red } }', '@scope: not in chrome 109'],
    ['@media (prefers-reduced-transparency) { a { color: red } }', '@media (prefers-reduced-transparency)'],
    ['details::details-content { color: red }', ':details-content: not in chrome 109'],
    ['a:user-invalid { color: red }', ':user-invalid: not in chrome 109'],
    ['@page { @top-left, @top-right { content: none } }', 'does not parse'],
  ])('sees %s', (sheet, finding) => {
    expect(newerCss(sheet).join('\n')).toContain(finding)
  })

  it('lets pass what both browsers have', () => {
    const sheet = `@layer a { @media (width >= 900px) and (forced-colors: active) { a:is(b, c):focus-visible {
      inset: 0; aspect-ratio: 1 / 2; width: min(40rem, 100cqi); height: 10dvh; color: CanvasText; gap: 1em } } }
      @font-face { font-family: a; size-adjust: 106%; ascent-override: 90% } @container (width > 20em) { a { display: grid } }`
    expect(newerCss(sheet)).toEqual([])
  })

  it('lets pass what is reviewed, and nothing else', () => {
    const findings = newerCss('a { text-wrap: balance; text-box: trim-both }')
    expect(notHarmless(findings)).toEqual([
      expect.stringContaining('text-box: not in chrome 109'),
      expect.stringContaining('text-box: trim-both: not in chrome 109'),
    ])
  })
})

describe('the floor of scripts', () => {
  it.each([
    ['[3, 1].toSorted()', '.toSorted: not in chrome 109'],
    ['[3, 1]["toSorted"]()', '.toSorted: not in chrome 109'],
    ['Object.groupBy([], String)', '.groupBy: not in chrome 109'],
    ['new URLPattern()', 'URLPattern: not in firefox 115'],
    ['document.startViewTransition()', '.startViewTransition: not in chrome 109'],
    ['/a/v.test("a")', 'does not parse'],
    ['import a from "./a.js"', 'does not parse'],
    ['import("./a.js")', 'import()'],
  ])('sees %s', (script, finding) => {
    expect(newerScript(script).join('\n')).toContain(finding)
  })

  it('lets pass what both browsers have, and names of the script’s own', () => {
    const script = `class A { #b = [1].at(-1) ?? 0; static { structuredClone({}) } } const own = { groupBy: 1 }
      own.groupBy ||= [].findLast(Boolean); navigator.clipboard?.writeText('a')`
    expect(newerScript(script)).toEqual([])
  })
})
