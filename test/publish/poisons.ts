import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { png } from '../load/making-pictures.ts'

/**
 * What must never leave a build, one poison a rule and way in: each is stirred into a folder that is sound, and what must be found in it.
 * What is secret is held back in `heldBack`.
 */
export const POISONS: readonly Poison[] = [
  { code: 'broken-link', name: 'a link into nothing', ...inPage('<p><a href="khong-co.html">x</a></p>') },
  { code: 'broken-link', name: 'a link in other letters', ...inPage('<p><a href="Index.html">x</a></p>') },
  { code: 'broken-link', name: 'a place that is not there', ...inPage('<p><a href="#cho-nao">x</a></p>') },
  {
    code: 'broken-link',
    name: 'a whole address of its own that leads nowhere',
    ...inPage('<p><a href="https://ban-tin.vi-du.vn/khong-co.html">x</a></p>'),
  },
  {
    code: 'broken-link',
    name: 'a feed that names a page which is not there',
    ...file('feed.xml', '<feed><link href="https://ban-tin.vi-du.vn/khong-co.html"/></feed>'),
  },
  {
    code: 'external-resource',
    name: 'a picture of another host',
    ...inPage('<p><img src="https://anh.vi-du.vn/a.png" alt=""></p>'),
  },
  {
    code: 'external-resource',
    name: 'a font of another host',
    ...linked('chu.css', '@font-face{src:url(//chu.vi-du.vn/a.woff2)}', 'stylesheet'),
  },
  {
    code: 'external-resource',
    name: 'a picture of another host in a drawing',
    ...inPage('<p><img src="ve.svg" alt=""></p>', {
      've.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://anh.vi-du.vn/a.png"/></svg>',
    }),
  },
  { code: 'inline-code', name: 'a script in the page', ...inPage('<script>x()</script>') },
  { code: 'inline-code', name: 'a style in the page', ...inPage('<p style="color:red">x</p>') },
  { code: 'inline-code', name: 'a handler', ...inPage('<p onclick="x()">x</p>') },
  {
    code: 'inline-code',
    name: 'an address that is code',
    ...inPage('<p><a href="javascript:x()">x</a></p>'),
  },
  {
    code: 'inline-code',
    name: 'a script in a drawing',
    ...inPage('<p><img src="ve.svg" alt=""></p>', {
      've.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>',
    }),
  },
  { code: 'orphan-file', name: 'a file that nothing uses', ...file('anh-cu.png', 'x') },
  {
    code: 'orphan-file',
    name: 'two files that only use each other',
    change: () => ({ 'mot.css': '@import "hai.css";', 'hai.css': '@import "mot.css";' }),
  },
  { code: 'invalid-html', name: 'an element that is never closed', ...inPage('<div><p>x</p>') },
  { code: 'invalid-html', name: 'two places of one name', ...inPage('<p id="a">x</p><p id="a">y</p>') },
  {
    code: 'invalid-html',
    name: 'a table without a head',
    ...inPage('<table><tbody><tr><td>1</td></tr></tbody></table>'),
  },
  { code: 'text-leftover', name: 'a word of a program', ...inPage('<p>tăng undefined đảng viên</p>') },
  { code: 'text-leftover', name: 'a number that is none', ...inPage('<p>NaN%</p>') },
  {
    code: 'text-leftover',
    name: 'an object in a description',
    ...inPage('<p><img src="icon.svg" alt="[object Object]"></p>'),
  },
  {
    code: 'text-leftover',
    name: 'a drawing without a number',
    ...inPage('<svg role="img" aria-label="x"><path d="M0,NaNL1,1"/></svg>'),
  },
  {
    code: 'text-leftover',
    name: 'a table to take away with a number that is none',
    ...inPage('<p><a href="bang.csv">x</a></p>', { 'bang.csv': 'Năm;Giá trị\r\n2023;NaN\r\n' }),
  },
  { code: 'embargo-leak', name: 'a title', ...inPage('<p>Quý đầu năm\u00a0vượt\nxa dự tính</p>') },
  {
    code: 'embargo-leak',
    name: 'a sentence of a story',
    ...inPage('<p>Các chi bộ ở thôn bản đã họp xét từng trường hợp một.</p>'),
  },
  {
    code: 'embargo-leak',
    name: 'a title in an attribute',
    ...inPage('<p title="Bản thảo chưa ai đọc">x</p>'),
  },
  {
    code: 'embargo-leak',
    name: 'the address of a story',
    ...file('du-kien.json', '{"next":"editions/2024-04/"}'),
  },
  { code: 'embargo-leak', name: 'the name of a story', ...inPage('<p id="quy-dau-nam">x</p>') },
  { code: 'embargo-leak', name: 'a page of its own', ...file('editions/2024-04/index.html', '') },
  {
    code: 'embargo-leak',
    name: 'a figure in a sentence',
    ...inPage('<p><data value="61" data-series="ket-nap" data-period="2024-Q1">61</data></p>'),
  },
  {
    code: 'embargo-leak',
    name: 'a figure in a table to take away',
    ...inPage('<p><a href="bang.csv">x</a></p>', {
      'bang.csv': 'series,period,as_of,org,group,kind,text\r\nket-nap,2024-Q1,"1, 2",huyen-mau,,value,61\r\n',
    }),
  },
  {
    code: 'embargo-leak',
    name: 'a figure in data for programs',
    ...inPage('<p><a href="bang.json">x</a></p>', {
      'bang.json':
        '{"rows":[{"series":"ket-nap","period":"2024-Q1","org":"huyen-mau","group":"","kind":"value"}]}',
    }),
  },
  {
    code: 'embargo-leak',
    name: 'a series that only it has',
    ...inPage('<p>Số cuộc họp xét kết nạp</p>'),
  },
  {
    code: 'embargo-leak',
    name: 'a source that only it has',
    ...inPage('<p>Nguồn: Biên bản các cuộc họp xét</p>'),
  },
  {
    code: 'embargo-leak',
    name: 'a picture under another name',
    ...inPage('<p><img src="anh.png" alt=""></p>', { 'anh.png': () => PICTURE }),
  },
  {
    code: 'embargo-leak',
    name: 'a picture in an archive',
    ...inPage('<p><a href="tat-ca.zip">x</a></p>', { 'tat-ca.zip': () => zipSync({ 'a/b.png': PICTURE }) }),
  },
  {
    code: 'embargo-leak',
    name: 'a title in a workbook',
    ...inPage('<p><a href="bang.xlsx">x</a></p>', {
      'bang.xlsx': () =>
        zipSync({
          'xl/sharedStrings.xml': new TextEncoder().encode(
            '<sst><si><r><t>Quý đầu năm </t></r><r><t>vượt xa dự tính</t></r></si></sst>',
          ),
        }),
    }),
  },
  {
    code: 'embargo-leak',
    name: 'a title in a compressed text',
    ...inPage('<p><a href="muc-luc.txt.gz">x</a></p>', {
      'muc-luc.txt.gz': () => gzipSync('Quý đầu năm vượt xa dự tính'),
    }),
  },
]

/** A picture of one point, which only the number that is held back shows. */
export const PICTURE = png(37, 41)

/** In place of or beside the files of the base project: number 2024-04, due on 15 April, and a draft beside the story that is out. */
export function heldBack(
  base: Readonly<Record<string, string>>,
): Readonly<Record<string, string | Uint8Array>> {
  const edition = base['content/2024-01/edition.yaml'] ?? ''
  const story = base['content/2024-01/ket-nap-2023.mdx'] ?? ''
  const series = base['data/series/ket-nap.yaml'] ?? ''
  return {
    'content/2024-04/edition.yaml': edition
      .replace('edition: 2024-01', 'edition: 2024-04')
      .replace('Số 01, tháng 01/2024', 'Quý đầu năm vượt xa dự tính')
      .replace('2024-01-15T08:00+07:00', '2024-04-15T08:00+07:00')
      .replace('ket-nap-2023', 'quy-dau-nam'),
    'content/2024-04/quy-dau-nam.mdx': `${story
      .replace('Kết nạp đảng viên năm 2023', 'Ba tháng bằng cả nửa năm trước')
      .replace('period="2023"', 'period="2024-Q1"')}
Các chi bộ ở thôn bản đã họp xét từng trường hợp một.

<Photo src="hop-xet.png" alt="Một cuộc họp xét" caption="Cuộc họp ở xã A" credit="Văn phòng" />
`,
    'content/2024-04/hop-xet.png': PICTURE,
    'content/2024-01/ban-thao.mdx': story
      .replace('Kết nạp đảng viên năm 2023', 'Bản thảo chưa ai đọc')
      .replace('---\n', '---\ndraft: true\n'),
    'data/series/ket-nap.yaml': series.replace(
      '  2023: 150\n',
      '  2023: 150\n  2024-Q1:\n    value: 61\n    first_in: 2024-04\n',
    ),
    'data/series/cuoc-hop-xet.yaml': series
      .replace('series: ket-nap', 'series: cuoc-hop-xet\nfirst_in: 2024-04')
      .replace('Đảng viên mới kết nạp', 'Số cuộc họp xét kết nạp')
      .replace('source: bao-cao', 'source: bien-ban'),
    'data/sources.yaml': `${base['data/sources.yaml'] ?? ''}bien-ban:\n  title: Biên bản các cuộc họp xét\n`,
  }
}

export interface Poison {
  readonly code: string
  readonly name: string
  /** New or changed files, given those of the folder. */
  readonly change: (read: (file: string) => string) => Readonly<Record<string, string | Uint8Array>>
}

type Made = string | (() => Uint8Array)

function inPage(body: string, files: Readonly<Record<string, Made>> = {}): Pick<Poison, 'change'> {
  return {
    change: (read) => ({
      ...Object.fromEntries(
        Object.entries(files).map(([path, made]) => [path, typeof made === 'string' ? made : made()]),
      ),
      'index.html': read('index.html').replace('</main>', `${body}</main>`),
    }),
  }
}

function linked(path: string, text: string, relation: string): Pick<Poison, 'change'> {
  return {
    change: (read) => ({
      [path]: text,
      'index.html': read('index.html').replace('</head>', `<link rel="${relation}" href="${path}"></head>`),
    }),
  }
}

function file(path: string, text: string): Pick<Poison, 'change'> {
  return { change: () => ({ [path]: text }) }
}
