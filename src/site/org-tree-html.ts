import { escape } from '../format/escape.ts'
import type { Language } from '../quantity/language.ts'
import type { OrgBranch } from './org-page.ts'
import { waysWords } from './ways-words.ts'

/** Organisations, each with those below it, as the items of a list: one string, since there may be hundreds. Long branches are folded. */
export function orgTreeHtml(branches: readonly OrgBranch[], language: Language): string {
  return branches.map((branch) => branchHtml(branch, language)).join('')
}

const MANY = 40

function branchHtml({ name, href, type, life, successors, below }: OrgBranch, language: Language): string {
  const own = waysWords(language)
  const said = [type, life].filter((text) => text !== '').join(', ')
  const links = successors.map((each) => `<a href="${escape(each.href)}">${escape(each.name)}</a>`).join(', ')
  const after = links === '' ? '' : `<span class="orgs-after">${own.succeededBy(links)}</span>`
  const list = `<ul class="orgs">${orgTreeHtml(below, language)}</ul>`
  const folded = `<details class="more"><summary>${escape(own.orgsCount(String(below.length)))}</summary>${list}</details>`
  return (
    `<li><a href="${escape(href)}">${escape(name)}</a> <small>${escape(said)}</small>${after}` +
    `${below.length === 0 ? '' : below.length > MANY ? folded : list}</li>`
  )
}
