import { expect, test } from 'vitest'
import { ofChange } from './every-sentence/of-change.ts'
import { ofCharts } from './every-sentence/of-charts.ts'
import { ofParts } from './every-sentence/of-parts.ts'
import { ofFlows } from './every-sentence/of-flows.ts'
import { ofPlans } from './every-sentence/of-plans.ts'
import { ofStandings } from './every-sentence/of-standings.ts'
import { ofState } from './every-sentence/of-state.ts'

/**
 * Every sentence that the tool writes by itself, in every turn that it takes, on pages that a person has read in both languages. What is
 * said of a few figures in particular is in the tests beside this one.
 */
test.each([
  ['of-change', ofChange],
  ['of-plans', ofPlans],
  ['of-charts', ofCharts],
  ['of-parts', ofParts],
  ['of-standings', ofStandings],
  ['of-flows', ofFlows],
  ['of-state', ofState],
])('every sentence of %s is the one on the page that a person has read', async (name, page) => {
  await expect(`${page.join('\n')}`).toMatchFileSnapshot(`every-sentence/${name}.snap.md`)
})
