import type { Language } from '../../quantity/language.ts'
import { quote } from './say.ts'

/** The kinds of things that editors write and that others refer to. */
export type Thing =
  | 'site'
  | 'org'
  | 'group'
  | 'unit'
  | 'source'
  | 'plan'
  | 'series'
  | 'statement'
  | 'target'
  | 'cell'
  | 'breakdown'
  | 'value'
  | 'revision'
  | 'waiver'
  | 'account'
  | 'break'
  | 'edition'
  | 'key-figure'
  | 'correction'
  | 'contact'
  | 'article'
  | 'page'
  | 'item'

/** `Nguồn “bao-cao-quy”`, `the source “bao-cao-quy”`: the thing and, where it has one, its id. */
export function thing(kind: Thing, language: Language, id?: string): string {
  const name = language === 'vi' ? vi[kind] : en[kind]
  return id === undefined ? name : `${name} ${quote(id)}`
}

/** A line that could stand for the missing item: `title: Báo cáo quý I năm 2024`. */
export function exampleOf(kind: Thing, key: string, language: Language): string {
  const own = `${kind}.${key}`
  const told =
    language === 'en' ? (inEnglish[own] ?? (own in examples ? undefined : inEnglish[key])) : undefined
  return `${key}: ${told ?? examples[own] ?? examples[key] ?? '…'}`
}

const vi: Readonly<Record<Thing, string>> = {
  site: 'tệp site.yaml',
  org: 'đơn vị',
  group: 'nhóm',
  unit: 'đơn vị tính',
  source: 'nguồn',
  plan: 'kế hoạch',
  series: 'số liệu',
  statement: 'phát biểu',
  target: 'mức kế hoạch',
  cell: 'ô',
  breakdown: 'bảng chia',
  value: 'số',
  revision: 'lần điều chỉnh',
  waiver: 'mục accept',
  account: 'mục account',
  break: 'chỗ ngắt',
  edition: 'số bản tin',
  'key-figure': 'số liệu nổi bật',
  correction: 'đính chính',
  contact: 'mục contact',
  article: 'bài',
  page: 'trang',
  item: 'mục',
}

const en: Readonly<Record<Thing, string>> = {
  site: 'the file site.yaml',
  org: 'the organisation',
  group: 'the group',
  unit: 'the unit of measure',
  source: 'the source',
  plan: 'the plan',
  series: 'the series',
  statement: 'the statement',
  target: 'the target',
  cell: 'the cell',
  breakdown: 'the breakdown',
  value: 'the figure',
  revision: 'the revision',
  waiver: 'the accept entry',
  account: 'the account',
  break: 'the break',
  edition: 'the number',
  'key-figure': 'the key figure',
  correction: 'the correction',
  contact: 'the contact',
  article: 'the story',
  page: 'the page',
  item: 'the item',
}

/** Examples that tell what belongs there rather than show it. */
const inEnglish: Readonly<Record<string, string>> = {
  'article.title': 'the title of the story',
  'account.start': 'the series and the first period',
  'account.end': 'the series and the last period',
  'waiver.reason': 'one sentence, printed on the checks page',
  accept: 'an accept entry',
  articles: 'one story a line, such as - ket-nap-2023',
  contact: 'name, email or phone',
  main_points: 'one point a line, such as - "Năm 2023 kết nạp {{ket-nap.2023}}"',
  note: 'one sentence that explains it',
  reason: 'one sentence that explains it',
  start: 'series and period',
  end: 'series and period',
  summary: 'one sentence of at most 160 characters',
  text: 'one sentence saying what was put right',
  title: 'a short sentence',
  values: 'one period a line, such as 2023: 172',
}

const examples: Readonly<Record<string, string>> = {
  'site.title': 'Bản tin phát triển đảng viên',
  'edition.title': 'Số 02, tháng 02/2024',
  'article.title': 'tên bài',
  'source.title': 'Báo cáo quý I năm 2024',
  'org.name': 'Đảng bộ xã A',
  'group.name': 'Học sinh THPT',
  'unit.name': 'đảng viên',
  'plan.name': 'Kế hoạch năm 2024',
  'series.name': 'Đảng viên mới kết nạp',
  'contact.name': 'Văn phòng',
  'unit.kind': 'count',
  'breakdown.kind': 'partition',
  'account.start': 'số liệu và kỳ đầu',
  'account.end': 'số liệu và kỳ cuối',
  'break.at': '2025-07-01',
  'waiver.reason': 'một câu sẽ in trên trang Kiểm tra số liệu',
  'revision.reason': 'Bổ sung hai chi bộ báo cáo muộn',
  'revision.was': '66',
  'revision.type': 'revision',
  accept: 'mục accept',
  account: 'start, end, plus, minus',
  articles: 'mỗi bài một dòng, ví dụ - ket-nap-2023',
  author: 'Ban biên tập',
  by: 'group',
  check: 'statement-conflict',
  contact: 'name, email hoặc phone',
  date: '2024-02-28',
  each: 'year',
  edition: '2024-02',
  email: 'vanphong@vi-du.vn',
  gap: 'vượt 3',
  group: 'hoc-sinh-thpt',
  language: 'vi',
  main_points: 'mỗi điểm một dòng, ví dụ - "Năm 2023 kết nạp {{ket-nap.2023}}"',
  measure: 'flow',
  note: 'một câu giải thích',
  number: '2',
  org: 'db-phu-luong',
  owner: 'Ban Tổ chức Huyện ủy',
  period: '2023',
  phone: '0200 000 000',
  plan: 'kh-2023-2025',
  published: '2024-02-28T09:01+07:00',
  reason: 'một câu giải thích',
  release_at: '2024-02-28T09:01+07:00',
  series: 'ket-nap',
  start: 'series và period',
  end: 'series và period',
  summary: 'một câu, không quá 160 chữ cái',
  text: 'một câu nói rõ đã sửa gì',
  title: 'một câu ngắn',
  type: 'dang-bo-xa',
  unit: 'dang-vien',
  url: 'https://ban-tin.vi-du.vn/',
  value: '172',
  values: 'mỗi kỳ một dòng, ví dụ 2023: 172',
}
