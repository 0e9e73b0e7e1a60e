import { readBulletin, type Bulletin } from '../../src/site/bulletin.ts'
import { BASE, writeProject } from '../making/project.ts'

/** The minimal project with lines added to its site and its files replaced, as the public sees it at an instant. */
export function bulletinOf(
  { site = '', url = 'https://ban-tin.vi-du.vn/', language = 'vi', files = {} }: Wish,
  asOf: string,
): Bulletin {
  const about = (BASE['data/site.yaml'] ?? '')
    .replace('https://ban-tin.vi-du.vn/', url)
    .replace('language: vi', `language: ${language}`)
  return readBulletin(writeProject({ 'data/site.yaml': `${about}${site}`, ...files }), new Date(asOf))
}

interface Wish {
  /** After the lines that it has. */
  readonly site?: string
  readonly url?: string
  readonly language?: 'vi' | 'en'
  readonly files?: Readonly<Record<string, string>>
}
