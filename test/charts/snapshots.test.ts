import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { SITUATIONS } from './situations.ts'
import { standaloneSvg } from './standalone-svg.ts'

/**
 * A picture of every situation, to be opened in a browser. A missing one is made; a changed one is laid beside it as `*-changed.svg`: when
 * it is better, it takes the old one's place.
 */
it.each(SITUATIONS)('$name looks as it did', ({ name, model, use }) => {
  const now = standaloneSvg(drawChart(model, use))
  const [kept, changed] = [pathOf(name), pathOf(`${name}-changed`)]
  if (!existsSync(kept)) writeFileSync(kept, now)
  const same = readFileSync(kept, 'utf8') === now
  if (same) rmSync(changed, { force: true })
  else writeFileSync(changed, now)
  expect(same, `differs from ${kept}; the new picture is ${changed}`).toBe(true)
})

it('draws the same bytes twice', () => {
  for (const { model, use } of SITUATIONS)
    expect(standaloneSvg(drawChart(model, use))).toBe(standaloneSvg(drawChart(model, use)))
})

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../snapshots/charts/${name}.svg`, import.meta.url))
}
