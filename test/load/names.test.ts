import { describe, expect, it } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import { BASE, writeProject } from '../making/project.ts'
import { png } from './making-pictures.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** What is said of a project with these files: message and hint of each. */
function said(files: Files): readonly string[] {
  return loadProject(writeProject(files)).problems.map(({ code, words: { vi } }) =>
    `${code}: ${vi.message} → ${vi.hint ?? ''}`.replaceAll('\u00a0', ' '),
  )
}

const STORY = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''
const story = (name: string): Files => ({ [`content/2024-01/${name}`]: STORY })
const picture = (name: string): Files => ({
  [`content/2024-01/${name}`]: png(4, 4),
  'content/2024-01/ket-nap-2023.mdx': `${STORY}\n![Ảnh](${name})\n`,
})

describe('the name of a story', () => {
  it.each([
    ['ket-nap-2.mdx', []],
    ['Ket-Nap.mdx', ['bad-file-name: Tên tệp “Ket-Nap.mdx” có chữ hoa. → Đổi tên thành ket-nap.mdx']],
    ['ket nap.mdx', ['bad-file-name: Tên tệp “ket nap.mdx” có dấu cách. → Đổi tên thành ket-nap.mdx']],
    [
      'index.mdx',
      [
        'bad-file-name: Tên “index.mdx” là tên dành riêng, không đặt cho tệp được. → Đổi tên, ví dụ index-1.mdx',
      ],
    ],
    [
      'nul.mdx',
      ['bad-file-name: Tên “nul.mdx” là tên dành riêng, không đặt cho tệp được. → Đổi tên, ví dụ nul-1.mdx'],
    ],
  ])('%s', (name, expected) => {
    expect(said(story(name))).toEqual(expected)
  })
})

describe('the name of a picture', () => {
  it.each([
    ['anh_1.v2.png', []],
    [`${'a'.repeat(96)}.png`, []],
    [
      `${'a'.repeat(97)}.png`,
      [expect.stringMatching(/^bad-file-name: Tên tệp “a+…” dài quá mức .* ví dụ a+\.png$/u)],
    ],
    ['Anh.PNG', ['bad-file-name: Tên tệp “Anh.PNG” có chữ hoa. → Đổi tên thành anh.png']],
    ['anh+mau.png', [expect.stringContaining('→ Đổi tên thành anh-mau.png')]],
    [
      'aux.png',
      ['bad-file-name: Tên “aux.png” là tên dành riêng, không đặt cho tệp được. → Đổi tên, ví dụ aux-1.png'],
    ],
  ])('%s', (name, expected) => {
    expect(said(picture(name))).toEqual(expected)
  })
})

describe('two stories at one address', () => {
  const slug = (name: string, title: string, more = ''): Files => ({
    [`content/2024-01/${name}.mdx`]: STORY.replace(/title:.*/u, `title: ${title}`).replace(
      'author:',
      `${more}author:`,
    ),
  })

  it('are told with the first address that is free', () => {
    expect(said({ ...slug('a', 'Bài một', 'slug: bai\n'), ...slug('b', 'Bài hai', 'slug: bai\n') })).toEqual([
      'slug-collision: Hai bài “Bài một” và “Bài hai” cùng một địa chỉ bai.html. → Thêm vào một bài: slug: bai-2',
    ])
    expect(
      said({
        ...slug('a', 'Bài một', 'slug: bai\n'),
        ...slug('b', 'Bài hai', 'slug: bai\n'),
        ...slug('c', 'Bài ba', 'slug: bai-2\n'),
        ...slug('d', 'Bài bốn', 'slug: bai-3\n'),
      }),
    ).toEqual([expect.stringContaining('slug: bai-4')])
  })

  it('may have numbers in their titles', () => {
    expect(said({ ...slug('a', '"Có {{ket-nap.2023}}"', 'slug: bai\n'), ...slug('bai', 'Bài hai') })).toEqual(
      [expect.stringContaining('“Có …” và “Bài hai”')],
    )
  })

  it('do not take the page of the number', () => {
    expect(said(slug('a', 'Bài một', 'slug: index\n'))).toEqual([
      'slug-collision: Hai bài “index.html” và “Bài một” cùng một địa chỉ index.html. → Thêm vào một bài: slug: index-2',
    ])
  })
})
