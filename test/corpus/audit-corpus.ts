import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from '../../src/check/inspect.ts'
import type { Problem } from '../../src/problems/problem.ts'
import type { Language } from '../../src/quantity/language.ts'
import type { Sample } from './read-corpus.ts'
import type { Finding } from './score.ts'
import { isMeasured } from './score.ts'

const EDITION = '2025-01'

/** What the audit says of each paragraph of the corpus, each an article of one small bulletin in its language. */
export function auditCorpus(samples: readonly Sample[]): ReadonlyMap<Sample, readonly Finding[]> {
  const all = new Map<Sample, readonly Finding[]>()
  for (const language of ['vi', 'en'] as const) {
    const own = samples.filter((sample) => sample.language === language)
    const problems = inspectSamples(own, language)
    for (const sample of own) {
      const file = fileOf(sample)
      all.set(
        sample,
        problems.filter(({ place }) => place.file === file).map((found) => findingIn(sample, found)),
      )
    }
  }
  return all
}

/** Everything measured that is said of these paragraphs. Anything else that is wrong with them is a fault of the corpus. */
function inspectSamples(samples: readonly Sample[], language: Language): readonly Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'bantin-corpus-'))
  try {
    cpSync(join(import.meta.dirname, 'project'), root, { recursive: true })
    const site = join(root, 'data', 'site.yaml')
    writeFileSync(site, readFileSync(site, 'utf8').replace('language: vi', `language: ${language}`))
    mkdirSync(join(root, 'content', EDITION), { recursive: true })
    const articles = samples.map(({ id }) => `  - ${id}\n`).join('')
    writeFileSync(join(root, 'content', EDITION, 'edition.yaml'), `${EDITION_YAML}articles:\n${articles}`)
    for (const sample of samples) writeFileSync(join(root, fileOf(sample)), `${HEAD}${sample.text}\n`)
    const { problems } = inspect(root)
    const fault = problems.find((found) => found.severity === 'error' && !isMeasured(found))
    if (fault !== undefined)
      throw new Error(`${fault.place.file}:${fault.place.line ?? ''} ${fault.words.en.message}`)
    return problems.filter(isMeasured)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function findingIn(sample: Sample, { code, place, about }: Problem): Finding {
  const lines = `${HEAD}${sample.text}`.split('\n')
  const before = lines.slice(0, (place.line ?? 1) - 1).reduce((sum, line) => sum + line.length + 1, 0)
  const start = before + (place.column ?? 1) - 1 - HEAD.length
  return { code, start, end: start + Math.max(1, about?.text?.length ?? 1) }
}

function fileOf({ id }: Sample): string {
  return `content/${EDITION}/${id}.mdx`
}

const HEAD = `---
title: Một đoạn văn
summary: Đoạn văn dùng để đo việc soát số trong câu.
author: Ban Tổ chức
published: 2025-01-15T08:00+07:00
---

`

const EDITION_YAML = `edition: ${EDITION}
number: 1
title: Bản tin năm 2024
period: 2024
release_at: 2025-01-15T08:00+07:00
next_release: 2025-04-15
summary: Kết quả công tác xây dựng Đảng.
main_points:
  - Kế hoạch năm đã hoàn thành.
`
