import { nearest } from '../format/nearest.ts'
import { catalogue } from '../problems/catalogue/index.ts'
import { isLowerable } from '../problems/waivable.ts'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import type { Severity } from '../problems/problem.ts'
import { site as siteSchema } from '../schema/site.ts'
import { applySchema } from './apply-schema.ts'
import type { StandIns } from './stand-in-values.ts'
import type { CheckSettings, Site } from './project.ts'
import type { YamlResult } from './read-yaml.ts'
import { placeAt, valuePlaceAt, type YamlNode } from './yaml-tree.ts'

/** Reads data/site.yaml. A site comes back whatever is wrong with the file, so that the rest can be read in its language. */
export function readSite(yaml: YamlResult): SiteResult {
  const { data, tree, problems } = applySchema(siteSchema, yaml, { kind: 'site', standIns: STAND_INS })
  const { checks, timezone, paper, audit, handbook, holidays, planned, format: _, ...rest } = data ?? EMPTY
  const settings = readChecks(checks ?? {}, tree)
  return {
    site: {
      ...rest,
      place: tree.place,
      timezone: timezone ?? 'Asia/Ho_Chi_Minh',
      paper: paper ?? 'A4',
      audit: audit ?? 'full',
      handbook: handbook ?? true,
      holidays: holidays ?? [],
      planned: (planned ?? []).map((one, at) => ({
        ...one,
        place: valuePlaceAt(tree, ['planned', at, 'at']),
      })),
      checks: settings.checks,
    },
    emblemAt: valuePlaceAt(tree, ['identity', 'emblem']),
    problems: [...problems, ...settings.problems],
  }
}

interface SiteResult {
  readonly site: Site
  /** Where the emblem is named, if one is. */
  readonly emblemAt: Place
  readonly problems: readonly Problem[]
}

/** Codes and thresholds of `checks`. */
function readChecks(
  written: Readonly<Record<string, string | number | undefined>>,
  tree: YamlNode,
): { readonly checks: CheckSettings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const severities: Record<string, Setting> = {}
  for (const [code, value] of Object.entries(written)) {
    if (THRESHOLDS.includes(code)) continue
    const fixed = gravest.get(code)
    const place = placeAt(tree, ['checks', code])
    if (fixed === undefined) {
      const allowed = [...THRESHOLDS, ...gravest.keys()]
      const near = nearest(code, allowed)
      const shown = near === undefined ? THRESHOLDS : allowed
      problems.push(
        problem('unknown-field', place, {
          key: code,
          allowed: shown,
          value: String(value),
          ...(near === undefined ? {} : { nearest: near }),
        }),
      )
    } else if (fixed === 'error' && value !== 'error' && !isLowerable(code)) {
      problems.push(problem('bad-value/severity-fixed', place, { code }))
    } else if (isSetting(value)) severities[code] = value
  }
  return {
    checks: {
      severities,
      jumpPercent: number(written['jump-percent'], 50),
      jumpFrom: number(written['jump-from'], 10),
      smallCountBelow: number(written['small-count-below'], 3),
    },
    problems,
  }
}

function number(written: string | number | undefined, otherwise: number): number {
  return typeof written === 'number' ? written : otherwise
}

function isSetting(value: unknown): value is Setting {
  return value === 'off' || value === 'info' || value === 'warning' || value === 'error'
}

const THRESHOLDS = ['jump-percent', 'jump-from', 'small-count-below']

/** The severity of each code: of its variants the gravest. */
const gravest: ReadonlyMap<string, Severity> = Object.entries(catalogue).reduce(
  (all, [key, { severity }]) => {
    const code = key.split('/')[0] ?? key
    const grave = all.get(code) === 'error' || severity === 'error' ? 'error' : severity
    return code === 'more-of-the-same' ? all : all.set(code, grave)
  },
  new Map<string, Severity>(),
)

const STAND_INS: StandIns = {
  title: '…',
  owner: '…',
  language: 'vi',
  url: 'https://localhost/',
}

const EMPTY = siteSchema.parse(STAND_INS)

type Setting = CheckSettings['severities'][string]
