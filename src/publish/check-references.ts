import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Node } from './check-output.ts'
import type { Output } from './output.ts'
import { readUrl } from './output-url.ts'

/** What a page fetches by itself from another host, or from nowhere at all. */
export function findOutside(graph: Graph): readonly Problem[] {
  return [...graph].flatMap(([file, { references }]) => {
    const hosts = references.flatMap(({ kind, url }) => {
      const address = readUrl(url, file)
      if (kind === 'resource' && address.kind === 'outside') return [hostOf(address.url)]
      return kind === 'resource' && address.kind === 'scheme' ? [`${address.scheme}:`] : []
    })
    return [...new Set(hosts)].map((host) => problem('external-resource', { file }, { host }))
  })
}

/** Links and resources that lead to no file of the output, by exact case, or to no place on its page. */
export function findBrokenLinks(graph: Graph, output: Output): readonly Problem[] {
  const files = new Set(output.files)
  return [...graph].flatMap(([file, { references }]) => {
    const broken = new Set(
      references.map(({ url }) => url).filter((url) => !leadsSomewhere(url, file, files, graph)),
    )
    return [...broken].map((url) => problem('broken-link/output', { file }, { url }))
  })
}

/** Files that nothing in the output points at. */
export function findOrphans(graph: Graph, output: Output): readonly Problem[] {
  const used = new Set(
    [...graph].flatMap(([file, { references }]) =>
      references.flatMap(({ url }) => {
        const address = readUrl(url, file)
        return address.kind === 'inside' && address.file !== file ? [address.file] : []
      }),
    ),
  )
  return output.files
    .filter((file) => !used.has(file) && !STANDING.has(file))
    .map((file) => problem('orphan-file', { file }, { file }))
}

function leadsSomewhere(url: string, from: string, files: ReadonlySet<string>, graph: Graph): boolean {
  const address = readUrl(url, from)
  if (address.kind === 'outside') return true
  if (address.kind === 'scheme') return address.scheme === 'mailto' || address.scheme === 'tel'
  if (!files.has(address.file)) return false
  const { fragment } = address
  if (fragment === undefined || fragment === '' || fragment === 'top') return true
  return graph.get(address.file)?.ids.has(fragment) ?? true
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

type Graph = ReadonlyMap<string, Node>
