import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BASE } from './base-project.ts'

/** A project for a code that cannot lie in a repository: too large, or with names, links and pipes that not every disk holds. */
export interface MadeFixture {
  readonly code: string
  readonly claim: string
  /** In place of or beside the files of the base project. */
  readonly files?: Readonly<Record<string, string | null>>
  /** What no text can make. */
  readonly make?: (root: string) => void
  /** As in an `expected.txt`; nothing for a near miss. */
  readonly expected: readonly string[]
}

const SERIES = 'data/series/ket-nap.yaml'
const STORY = 'content/2024-01/ket-nap-2023.mdx'
const series = BASE[SERIES] ?? ''
const story = BASE[STORY] ?? ''

export const madeFixtures: readonly MadeFixture[] = [
  {
    code: 'bad-file-name',
    claim: 'hai-ten-chi-khac-chu-hoa',
    files: { 'content/2024-01/KET-NAP-2023.mdx': story },
    expected: ['content/2024-01/KET-NAP-2023.mdx error bad-file-name'],
  },
  {
    code: 'bad-file-name',
    claim: 'ten-co-dau-roi',
    files: { 'content/2024-01/ke\u0302t.mdx': story },
    expected: ['content/2024-01/ke\u0302t.mdx error bad-file-name'],
  },
  {
    code: 'bad-file-name',
    claim: 'ten-danh-rieng-cua-windows',
    files: { 'content/2024-01/con.mdx': story },
    expected: ['content/2024-01/con.mdx error bad-file-name'],
  },
  {
    code: 'bad-file-name',
    claim: 'ten-dai-hon-sau-muoi-chu',
    files: { [`content/2024-01/${'a'.repeat(61)}.mdx`]: story },
    expected: [`content/2024-01/${'a'.repeat(61)}.mdx error bad-file-name`],
  },
  {
    code: 'bad-file-name',
    claim: 'near-miss-ten-dai-sau-muoi-chu',
    files: { [`content/2024-01/${'a'.repeat(60)}.mdx`]: story },
    expected: [],
  },
  {
    code: 'file-not-read',
    claim: 'tep-cung-viec-da-co-ten-dung',
    files: { 'data/orgs.yml': BASE['data/orgs.yaml'] ?? '' },
    expected: ['data/orgs.yml warning file-not-read'],
  },
  {
    code: 'bad-file-name',
    claim: 'lien-ket-ra-ngoai-ban-tin',
    make: (root) => symlinkSync(tmpdir(), join(root, 'data/series/ngoai.yaml')),
    expected: ['data/series/ngoai.yaml error bad-file-name'],
  },
  {
    code: 'bad-file-name',
    claim: 'lien-ket-khong-dan-den-dau',
    make: (root) => symlinkSync('khong-co.yaml', join(root, 'data/series/mat.yaml')),
    expected: ['data/series/mat.yaml error bad-file-name'],
  },
  {
    code: 'bad-file-name',
    claim: 'near-miss-lien-ket-trong-ban-tin',
    files: { [SERIES]: null, 'data/series/.gitkeep': '', 'chung/ket-nap.yaml': series },
    make: (root) => symlinkSync('../../chung/ket-nap.yaml', join(root, SERIES)),
    expected: [],
  },
  {
    code: 'bad-file-name',
    claim: 'duong-ong-khong-phai-tep',
    make: (root) => void execFileSync('mkfifo', [join(root, 'data/series/ong.yaml')]),
    expected: ['data/series/ong.yaml error bad-file-name'],
  },
  {
    code: 'too-large',
    claim: 'tep-nang-hon-nam-trieu-byte',
    files: {
      'data/groups.yaml': `${BASE['data/groups.yaml'] ?? ''}${`# ${'a'.repeat(97)}\n`.repeat(50_000)}`,
    },
    expected: ['data/groups.yaml error too-large'],
  },
  {
    code: 'too-large',
    claim: 'tep-hon-nam-muoi-nghin-dong',
    files: { [SERIES]: `${series}${'\n'.repeat(50_000 - lines(series) + 1)}` },
    expected: [`${SERIES}:50001:1 error too-large`],
  },
  {
    code: 'too-large',
    claim: 'near-miss-tep-nam-muoi-nghin-dong',
    files: { [SERIES]: `${series}${'\n'.repeat(50_000 - lines(series))}` },
    expected: [],
  },
  {
    code: 'too-large',
    claim: 'mot-muc-hon-hai-muoi-nghin-chu',
    files: { [SERIES]: `${series}note: ${'a'.repeat(20_001)}\n` },
    expected: [`${SERIES}:${String(lines(series))}:7 error too-large`],
  },
  {
    code: 'too-large',
    claim: 'near-miss-mot-muc-hai-muoi-nghin-chu',
    files: { [SERIES]: `${series}note: ${'a'.repeat(20_000)}\n` },
    expected: [],
  },
  {
    code: 'too-large',
    claim: 'bai-hon-hai-tram-nghin-chu',
    files: { [STORY]: `${story}${'\nLời dài.\n'.repeat(20_000)}` },
    expected: [`${STORY}:7:1 error too-large`],
  },
  {
    code: 'too-large',
    claim: 'near-miss-bai-gan-hai-tram-nghin-chu',
    files: { [STORY]: `${story}${'\nLời dài.\n'.repeat(19_900)}` },
    expected: [],
  },
  {
    code: 'mdx-syntax',
    claim: 'hon-hai-nghin-the-trong-mot-bai',
    files: {
      [STORY]: `${story}${'\nHuyện Mẫu kết nạp <Num series="ket-nap" period="2023"/>.\n'.repeat(2_000)}`,
    },
    expected: [`${STORY}:7:1 error mdx-syntax`],
  },
  {
    code: 'bad-value',
    claim: 'hon-mot-tram-loi-cung-loai-duoc-dem',
    files: { [SERIES]: `${series}statements:\n${'  - period: 2023\n    value: nhiều lắm\n'.repeat(102)}` },
    expected: [
      ...Array.from(
        { length: 100 },
        (_, at) => `${SERIES}:${String(lines(series) + 2 + 2 * at)}:12 error bad-value`,
      ),
      `${SERIES} error bad-value`,
    ],
  },
]

function lines(text: string): number {
  return text.split('\n').length
}
