import type { Project } from '../load/project.ts'
import { buildSeries } from './build-series.ts'
import type { Model } from './model.ts'

/** Joins a project: ids looked up, targets resolved, several sources of one point settled. Nothing of the project is changed. */
export function buildModel(project: Project): Model {
  return {
    project,
    site: project.site,
    language: project.site.language,
    series: new Map([...project.series].map(([id, series]) => [id, buildSeries(series, project)])),
    editions: project.editions,
  }
}
