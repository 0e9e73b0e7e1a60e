import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import { aboutOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { smallCells } from '../small-cells.ts'
import { partName } from '../speak.ts'

/** So few people of a sensitive group in one organisation that readers may know who they are. */
export function smallCount(model: Model): Findings {
  return gather(
    smallCells(model).map(({ cell, value }) => ({
      problem: problem(
        'small-count',
        cell.places.value,
        {
          org: partName(model, { org: cell.org }),
          group: partName(model, { group: cell.group }),
          value,
        },
        { about: aboutOf(cell) },
      ),
    })),
  )
}
