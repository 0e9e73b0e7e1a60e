import { SIGN_WIDTH, verdictSign } from '../charts/sign.ts'
import { hiddenSvgOf } from '../charts/svg.ts'
import { escape } from '../format/escape.ts'
import { countOf, NOUNS } from '../format/sentences/counts.ts'
import type { Language } from '../quantity/language.ts'
import type { OrgEntry, OrgGroup } from './leader-orgs.ts'
import { leaderWords } from './leader-words.ts'
import { spokenHtml } from './ledger-html.ts'

/** Groups of organisations as the inside of a `<dl>`, one string: there may be hundreds of names. */
export function orgGroupsHtml(groups: readonly OrgGroup[], language: Language): string {
  return groups.map((group) => groupHtml(group, language)).join('')
}

function groupHtml({ name, count, sign, shown, rest, onPaper }: OrgGroup, language: Language): string {
  const own = leaderWords(language)
  const drawn =
    sign === undefined
      ? ''
      : hiddenSvgOf(verdictSign(sign), { id: 'sign', className: 'sign', width: String(SIGN_WIDTH) })
  const folded =
    rest.length === 0
      ? ''
      : `<details class="more"><summary>${escape(own.others(String(rest.length)))}</summary>${list(rest, 0, '')}</details>`
  const elsewhere =
    onPaper === count ? '' : `<li class="on-paper">${escape(own.othersOnPaper(String(count - onPaper)))}</li>`
  return (
    `<div><dt>${drawn}<span>${escape(name)} <small>${escape(countOf(count, NOUNS.organisation, language))}</small></span></dt>` +
    `<dd>${list(shown, onPaper, elsewhere)}${folded}</dd></div>`
  )
}

function list(entries: readonly OrgEntry[], onPaper: number, last: string): string {
  return `<ul>${entries.map((entry, index) => entryHtml(entry, index < onPaper)).join('')}${last}</ul>`
}

function entryHtml({ name, href, text, spoken, note }: OrgEntry, onPaper: boolean): string {
  const figure = text === '' ? '' : ` <b>${spokenHtml(text, spoken)}</b>`
  const remark = note === undefined ? '' : ` <small>(${escape(note)})</small>`
  return `<li${onPaper ? '' : ' class="on-screen"'}><a href="${escape(href)}">${escape(name)}</a>${figure}${remark}</li>`
}
