import { capitalize } from '../format/capital.ts'
import { dayOf, formatDate } from '../format/date.ts'
import { formatPeriod } from '../format/period.ts'
import type { Words } from '../format/words.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { webBase } from '../model/web-address.ts'
import type { Language } from '../quantity/language.ts'
import type { Bulletin } from './bulletin.ts'
import { frontEdition } from './front-edition.ts'
import { identityOf, type Identity } from './identity.ts'
import {
  calendarHref,
  checksHref,
  correctionsHref,
  editionsHref,
  glossaryHref,
  guideHref,
  homeHref,
  orgsHref,
  seriesListHref,
  topicsHref,
} from './links.ts'
import { inventedHere } from './illustrative.ts'
import { pageWords } from './page-words.ts'

/** What stands around every page: the office's names, the menu, the colophon. Made once for a bulletin. */
export function frameOf(bulletin: Bulletin): Frame {
  const known = frames.get(bulletin)
  if (known !== undefined) return known
  const frame = makeFrame(bulletin)
  frames.set(bulletin, frame)
  return frame
}

const frames = new WeakMap<Bulletin, Frame>()

function makeFrame({ model, problems, preview }: Bulletin): Frame {
  const { site, language } = model
  const own = pageWords(language)
  const latest = frontEdition(model)
  const base = webBase(site)
  return {
    language,
    preview,
    words: words(language),
    title: site.title,
    identity: identityOf(model),
    owner: site.owner,
    responsible: own.responsible(site.owner),
    ...(site.contact === undefined ? {} : { contact: site.contact }),
    menu: menuOf(language),
    about: aboutOf(language, site.handbook),
    ...(base === undefined ? {} : { base }),
    problems: problems.map(({ severity, code, place, words: wording }) => ({
      severity: words(language)[severityWords[severity]],
      code,
      spot: [place.file, place.line, place.column].filter((part) => part !== undefined).join(':'),
      message: wording[language].message,
      ...(wording[language].hint === undefined ? {} : { hint: wording[language].hint }),
    })),
    problemsHead: own.problemsFound(String(problems.length)),
    lastLine: lastLineOf(model, latest),
    ...(site.subtitle === undefined ? {} : { subtitle: site.subtitle }),
    ...(site.circulation === undefined ? {} : { circulation: site.circulation }),
    ...(latest === undefined ? {} : { latest: numberOf(model, latest) }),
  }
}

/** What tells one number of the bulletin from another: `Số 02`, `Tháng 02/2024`. */
export function numberOf(model: Model, edition: Edition): NumberName {
  const { language, site } = model
  const [year, month] = dayOf(edition.releaseAt, site.timezone).split('-').map(Number)
  const released = formatPeriod({ kind: 'month', year: year ?? 0, month: month ?? 0 }, { language })
  return {
    name: `${words(language).number}\u00a0${edition.number}`,
    month: capitalize(released),
    folio: `${words(language).number}\u00a0${edition.number}, ${released}`,
  }
}

function menuOf(language: Language): readonly MenuItem[] {
  const word = words(language)
  const own = pageWords(language)
  return [
    { section: 'latest', label: word.latestNumber, href: homeHref },
    { section: 'editions', label: own.menuNumbers, href: editionsHref },
    { section: 'series', label: word.figures, href: seriesListHref },
    { section: 'topics', label: word.topics, href: topicsHref },
    { section: 'orgs', label: word.organisations, href: orgsHref },
    { section: 'key', label: own.menuKey, href: guideHref('key', language) },
    { section: 'checks', label: own.menuChecks, href: checksHref },
  ]
}

function aboutOf(language: Language, handbook: boolean): readonly MenuItem[] {
  const word = words(language)
  return [
    { section: 'method', label: word.method, href: guideHref('method', language) },
    { section: 'key', label: word.readingKey, href: guideHref('key', language) },
    { section: 'glossary', label: word.glossary, href: glossaryHref },
    { section: 'checks', label: word.checks, href: checksHref },
    { section: 'calendar', label: word.releaseCalendar, href: calendarHref },
    { section: 'corrections', label: word.corrections, href: correctionsHref },
    { section: 'accessibility', label: word.accessibility, href: guideHref('accessibility', language) },
    { section: 'contact', label: word.contact, href: guideHref('contact', language) },
    ...(handbook
      ? [
          {
            section: 'charts',
            label: pageWords(language).chartsTitle,
            href: guideHref('charts', language),
          } as const,
        ]
      : []),
  ]
}

function lastLineOf(model: Model, latest: Edition | undefined): string {
  const { language, site } = model
  const own = pageWords(language)
  const invented = inventedHere(model)
  return [
    latest === undefined
      ? own.notOut
      : own.issued(formatDate(dayOf(latest.releaseAt, site.timezone), { language })),
    words(language).worksOffline,
    ...(invented === undefined ? [] : [invented]),
  ].join(' ')
}

export interface Frame {
  readonly language: Language
  readonly preview: boolean
  readonly words: Words
  readonly title: string
  readonly identity: Identity
  readonly subtitle?: string
  readonly owner: string
  readonly responsible: string
  readonly circulation?: string
  readonly contact?: { readonly name: string; readonly email?: string; readonly phone?: string }
  /** The address of the bulletin on the web, if it has one; ends in `/`. */
  readonly base?: string
  readonly menu: readonly MenuItem[]
  readonly about: readonly MenuItem[]
  /** The number of the bulletin that came out last. */
  readonly latest?: NumberName
  /** Shown above the page in the preview only. */
  readonly problems: readonly ProblemLine[]
  readonly problemsHead: string
  readonly lastLine: string
}

export interface NumberName {
  readonly name: string
  /** The month in which it came out. */
  readonly month: string
  /** Both in one line, beside the bulletin's name. */
  readonly folio: string
}

export type Section =
  | 'latest'
  | 'editions'
  | 'series'
  | 'topics'
  | 'orgs'
  | 'key'
  | 'checks'
  | 'method'
  | 'calendar'
  | 'corrections'
  | 'accessibility'
  | 'contact'
  | 'charts'
  | 'search'
  | 'glossary'

export interface MenuItem {
  readonly section: Section
  readonly label: string
  readonly href: string
}

const severityWords = { error: 'error', warning: 'warning', info: 'information' } as const

interface ProblemLine {
  readonly severity: string
  readonly code: string
  readonly spot: string
  readonly message: string
  readonly hint?: string
}
