import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE } from '../making/base-project.ts'
import { png } from '../load/making-pictures.ts'
import { writeProject } from '../making/project.ts'

const SERIES = 'data/series/ket-nap.yaml'
const STORY = 'content/2024-01/ket-nap-2023.mdx'

/** Two people with a faith joined in the commune A in 2023; in 2022 there were thirty. */
const cells = {
  'data/groups.yaml': `${BASE['data/groups.yaml'] ?? ''}ton-giao:\n  name: Người có đạo\n  sensitive: true\n`,
  [SERIES]: `${(BASE[SERIES] ?? '').split('targets:')[0] ?? ''}cells:
  - period: 2022
    org: xa-a
    group: ton-giao
    value: 30
  - period: 2023
    org: xa-a
    group: ton-giao
    value: 2
  - period: 2023
    org: xa-a
    group: hoc-sinh
    value: 20
  - period: 2023
    org: xa-b
    group: ton-giao
    value: 20
`,
  'data/series/khac.yaml': (BASE[SERIES] ?? '').replace('series: ket-nap', 'series: khac'),
}

/** Where a story is told to show a person beside the small count, and who. */
function shown(body: string, head = ''): readonly string[] {
  const story = (BASE[STORY] ?? '')
    .replace(/Huyện Mẫu kết nạp.*/u, body)
    .replace('\n---\n\n', `\n${head}---\n\n`)
  const { problems } = inspect(
    writeProject({ ...cells, [STORY]: story, 'content/2024-01/anh.png': png(640, 480) }),
  )
  return problems.flatMap(({ code, place, words }) => {
    if (code !== 'small-count' || place.file !== STORY) return []
    const name = /“([^”]*)” đứng cạnh/u.exec(words.vi.message)?.[1] ?? 'một bức ảnh'
    return [`${name} ${place.line}:${place.column}`]
  })
}

const NUM = 'Xã A có <Num series="ket-nap" period="2023" org="xa-a" group="ton-giao"/>.'
const QUOTE = '<Quote name="Bí thư chi bộ">\nAi cũng phấn khởi.\n</Quote>'
const PHOTO = '<Photo src="anh.png" alt="Một buổi lễ" caption="Buổi lễ"/>'

describe('beside a small count of a sensitive group', () => {
  it.each([
    ['stands a speaker', `${NUM}\n\n${QUOTE}`, ['Bí thư chi bộ 10:1']],
    ['stands a picture', `${NUM}\n\n${PHOTO}`, ['một bức ảnh 10:1']],
    [
      'stands a picture inside a note',
      `${NUM}\n\n<Note kind="info">\n${PHOTO}\n</Note>`,
      ['một bức ảnh 11:1'],
    ],
    ['of two people the first is told', `${NUM}\n\n${QUOTE}\n\n${PHOTO}`, ['Bí thư chi bộ 10:1']],
    ['in either order', `${NUM}\n\n${PHOTO}\n\n${QUOTE}`, ['một bức ảnh 10:1']],
    ['nobody stands', `${NUM}\n\n<Note kind="info">Số liệu sơ bộ.</Note>`, []],
    ['nobody stands in a chart or table', `${NUM}\n\n<DataTable series="ket-nap"/>`, []],
  ])('%s', (_, body, expected) => {
    expect(shown(body)).toEqual(expected)
  })

  it('stands the picture of the story itself', () => {
    expect(shown(NUM, 'image:\n  src: anh.png\n  alt: Một buổi lễ\n')).toEqual([
      expect.stringMatching(/^một bức ảnh \d+:\d+$/u),
    ])
    expect(shown('Không có số.', 'image:\n  src: anh.png\n  alt: Một buổi lễ\n')).toEqual([])
  })
})

describe('a story with a speaker shows the small count', () => {
  const cell = 'org="xa-a" group="ton-giao"'
  const told = ['Bí thư chi bộ 10:1']

  it.each([
    ['in a figure', NUM, told],
    ['not in the figure of another year', NUM.replace('2023', '2022'), []],
    ['nor of another group', NUM.replace('ton-giao', 'hoc-sinh'), []],
    ['nor of another organisation', NUM.replace('xa-a', 'xa-b'), []],
    ['nor of the whole', 'Có <Num series="ket-nap" period="2023"/>.', []],
    ['nor of another series', 'Có <Num series="khac" period="2023"/>.', []],
    ['at the end of a change', `<Change series="ket-nap" from="2022" to="2023" ${cell}/>.`, told],
    ['not in the change of the whole', '<Change series="ket-nap" from="2022" to="2023"/>.', []],
    ['in a chart of that crossing', `<Chart kind="columns" series="ket-nap" ${cell}/>`, told],
    ['in one that begins with it', `<Chart kind="columns" series="ket-nap" from="2023" ${cell}/>`, told],
    ['in one that begins before it', `<Chart kind="columns" series="ket-nap" from="2022" ${cell}/>`, told],
    ['in one that ends with it', `<Chart kind="columns" series="ket-nap" to="2023" ${cell}/>`, told],
    ['in one that ends after it', `<Chart kind="columns" series="ket-nap" to="2024" ${cell}/>`, told],
    ['not in one that begins after it', `<Chart kind="columns" series="ket-nap" from="2024" ${cell}/>`, []],
    ['nor in one that ends before it', `<Chart kind="columns" series="ket-nap" to="2022" ${cell}/>`, []],
    ['nor in one of the whole', '<Chart kind="columns" series="ket-nap"/>', []],
    ['nor in one of another series', '<Chart kind="columns" series="khac"/>', []],
    [
      'nor in one of another group',
      '<Chart kind="columns" series="ket-nap" org="xa-a" group="hoc-sinh"/>',
      [],
    ],
    [
      'nor in one of another organisation',
      '<Chart kind="columns" series="ket-nap" org="xa-b" group="ton-giao"/>',
      [],
    ],
  ])('%s', (_, body, expected) => {
    expect(shown(`${body}\n\n${QUOTE}`)).toEqual(expected)
  })
})
