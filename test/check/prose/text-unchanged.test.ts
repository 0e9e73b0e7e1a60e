import { describe, expect, it } from 'vitest'
import { inspect } from '../../../src/check/inspect.ts'
import type { Problem } from '../../../src/problems/problem.ts'
import { BASE, writeProject } from '../../making/project.ts'

const SAME = 'Theo báo cáo của các chi bộ trong huyện, số đảng viên mới kết nạp là'
const num = (period: string): string => `<Num series="ket-nap" period="${period}"/>`

/** Two numbers of the bulletin, each with one story, the second out a year after the first. */
function problemsOf(
  before: string,
  now: string,
  files: Readonly<Record<string, string>> = {},
): readonly Problem[] {
  const story = (BASE['content/2024-01/ket-nap-2023.mdx'] ?? '').replace(/---\n\n[^]*$/u, '---\n\n')
  const head = BASE['content/2024-01/edition.yaml'] ?? ''
  const earlier = head
    .replaceAll('2024-01', '2023-01')
    .replace(/number: .+/u, 'number: 0')
    .replace('01/2024', '01/2023')
    .replace('ket-nap-2023', 'ket-nap-2022')
  const root = writeProject({
    'content/2023-01/edition.yaml': earlier,
    'content/2023-01/ket-nap-2022.mdx': `${story.replaceAll('2024-', '2023-')}${before}\n`,
    'content/2024-01/ket-nap-2023.mdx': `${story}${now}\n`,
    ...files,
  })
  return inspect(root).problems.filter(({ code }) => code === 'text-unchanged')
}

describe('a paragraph of the number before', () => {
  it('whose figure moved is told at its first letter, with the figure then and now', () => {
    const [found, ...more] = problemsOf(`${SAME} ${num('2022')}.`, `Lời mở.\n\n${SAME} ${num('2023')}.`)
    expect(more).toEqual([])
    expect(found?.place).toMatchObject({ file: 'content/2024-01/ket-nap-2023.mdx', line: 10, column: 1 })
    expect(found?.words.vi.message).toMatch(/\(142 thành 150\)/u)
    expect(found?.related[0]?.place.file).toBe('content/2023-01/ket-nap-2022.mdx')
  })

  it.each([
    ['with other words', `${SAME} ${num('2022')}.`, `${SAME} ${num('2023')}, nhiều hơn trước.`],
    ['whose figure is the same', `${SAME} ${num('2023')}.`, `${SAME} ${num('2023')}.`],
    ['that is a short set phrase', `Kết nạp ${num('2022')}.`, `Kết nạp ${num('2023')}.`],
    ['that holds no figure', `${SAME} chưa đủ.`, `${SAME} chưa đủ.`],
    ['that is a heading', `## ${SAME} ${num('2022')}`, `## ${SAME} ${num('2023')}`],
  ])('%s is silent', (_, before, now) => {
    expect(problemsOf(before, now)).toEqual([])
  })

  it('is compared with the number just before, not with an older one', () => {
    const between = (BASE['content/2024-01/edition.yaml'] ?? '')
      .replaceAll('2024-01', '2023-06')
      .replace(/number: .+/u, 'number: 2')
    expect(
      problemsOf(`${SAME} ${num('2022')}.`, `${SAME} ${num('2023')}.`, {
        'content/2023-06/edition.yaml': between,
      }),
    ).toEqual([])
  })
})
