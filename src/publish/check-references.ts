import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Output } from './output.ts'
import { type Address, readUrl } from './output-url.ts'
import type { Reference } from './page-facts.ts'

/** One file that points at others. */
export interface Node {
  readonly ids: ReadonlySet<string>
  readonly references: readonly Reference[]
  /** True for a list for programs, such as a feed: what it alone names, no reader comes to. */
  readonly listing?: boolean
}

export type Graph = ReadonlyMap<string, Node>

/**
 * What a page fetches by itself from another host, or from nowhere at all. The bulletin's own address on the web is another host too: a copy
 * on a disk would go without what stands there.
 */
export function findOutside(graph: Graph): readonly Problem[] {
  return [...graph].flatMap(([file, { references }]) => {
    const hosts = references.flatMap(({ kind, url }) => {
      if (kind === 'link') return []
      const address = readUrl(url, file)
      if (address.kind === 'outside') return [hostOf(address.url)]
      return address.kind === 'scheme' ? [`${address.scheme}:`] : []
    })
    return [...new Set(hosts)].map((host) => problem('external-resource', { file }, { host }))
  })
}

/**
 * Links and resources that lead to no file of the output, by exact case, or to no place on its page. A whole address that begins like the
 * bulletin's own, `base`, must lead to a file too.
 */
export function findBrokenLinks(graph: Graph, output: Output, base?: string): readonly Problem[] {
  const files = new Set(output.files)
  return [...graph].flatMap(([file, { references }]) => {
    const broken = new Set(
      references
        .map(({ url }) => url)
        .filter((url) => !leadsSomewhere(readAddress(url, file, base), files, graph)),
    )
    return [...broken].map((url) => problem('broken-link/output', { file }, { url }))
  })
}

/** Files that no reader comes to, from the pages and files that people and servers ask for by name. */
export function findOrphans(graph: Graph, output: Output): readonly Problem[] {
  const reached = new Set(output.files.filter((file) => STANDING.has(file)))
  for (const file of reached) {
    const node = graph.get(file)
    if (node === undefined || node.listing === true) continue
    for (const { url } of node.references) {
      const address = readUrl(url, file)
      if (address.kind === 'inside') reached.add(address.file)
    }
  }
  return output.files
    .filter((file) => !reached.has(file))
    .map((file) => problem('orphan-file', { file }, { file }))
}

function leadsSomewhere(address: Address, files: ReadonlySet<string>, graph: Graph): boolean {
  if (address.kind === 'outside') return true
  if (address.kind === 'scheme') return QUIET_SCHEMES.has(address.scheme)
  if (!files.has(address.file)) return false
  const { fragment } = address
  if (fragment === undefined || fragment === '' || fragment === 'top') return true
  return graph.get(address.file)?.ids.has(fragment) ?? true
}

/** Schemes that ask nothing of the network: an address to write to, a number to call. */
const QUIET_SCHEMES: ReadonlySet<string> = new Set(['mailto', 'tel'])

function readAddress(url: string, from: string, base: string | undefined): Address {
  return base !== undefined && url.startsWith(base)
    ? readUrl(`/${url.slice(base.length)}`, from)
    : readUrl(url, from)
}

function hostOf(url: string): string {
  return /^(?:[a-z]+:)?\/\/([^/?#]*)/i.exec(url)?.[1] ?? url
}

/** Files that people, servers and programs ask for by their name. */
const STANDING: ReadonlySet<string> = new Set([
  'index.html',
  '404.html',
  'manifest.json',
  'sitemap.xml',
  'checks.json',
  'feed.xml',
  'robots.txt',
  'web.config',
  '.htaccess',
  'nginx.conf',
])
