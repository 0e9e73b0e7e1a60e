import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Edition } from './edition.ts'
import type { Located } from './located.ts'
import type { Series } from './series.ts'

/** Everything an office wrote, read and checked for form: ids exist, values and periods are parsed, nothing is derived. */
export interface Project {
  readonly root: string
  readonly site: Site
  readonly orgs: ReadonlyMap<string, Org>
  readonly groups: ReadonlyMap<string, Group>
  readonly units: ReadonlyMap<string, Unit & Located>
  readonly sources: ReadonlyMap<string, Source>
  readonly plans: ReadonlyMap<string, Plan>
  readonly series: ReadonlyMap<string, Series>
  /** Oldest first, by `releaseAt`, then by id. */
  readonly editions: readonly Edition[]
  /** Every file that was read, relative to the root, with its SHA-256: the `inputs` of the manifest. */
  readonly inputs: ReadonlyMap<string, string>
}

export interface Site extends Located {
  readonly title: string
  readonly subtitle?: string
  readonly owner: string
  readonly language: Language
  readonly url: string
  readonly timezone: string
  readonly circulation?: string
  /** Whom readers may ask, where a number names nobody of its own. */
  readonly contact?: Contact
  readonly identity?: { readonly emblem?: string; readonly accent?: string }
  readonly imprint?: Readonly<Record<string, string>>
  readonly paper: 'A4' | 'A5' | '19x27'
  readonly holidays: readonly string[]
  readonly planned: readonly PlannedEdition[]
  readonly audit: 'full' | 'summary' | 'internal'
  readonly handbook: boolean
  readonly checks: CheckSettings
}

export interface Contact {
  readonly name: string
  readonly email?: string
  readonly phone?: string
}

export interface PlannedEdition extends Located {
  readonly edition: string
  readonly title: string
  /** A month, a day or an instant. */
  readonly at: string
  readonly state?: string
}

export interface CheckSettings {
  /** By code; only warnings and information can be changed, and arithmetic never below what `checks.md` allows. */
  readonly severities: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>>
  readonly jumpPercent: number
  readonly jumpFrom: number
  readonly smallCountBelow: number
}

export interface Org extends Located {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly type: string
  readonly parent?: string
  readonly order?: number
  readonly validFrom?: string
  readonly validTo?: string
  readonly succeededBy: readonly string[]
}

export interface Group extends Located {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly sensitive: boolean
}

export interface Source extends Located {
  readonly id: string
  readonly title: string
  readonly author?: string
  readonly publisher?: string
  readonly date?: string
  readonly number?: string
  readonly url?: string
  readonly page?: string
  readonly complete: boolean
}

export interface Plan extends Located {
  readonly id: string
  readonly name: string
  readonly source?: string
  readonly date?: string
  readonly number?: string
  readonly main: boolean
}
