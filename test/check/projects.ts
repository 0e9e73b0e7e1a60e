import { BASE } from '../making/base-project.ts'

type Files = Readonly<Record<string, string>>

const SERIES = 'data/series/ket-nap.yaml'
const STORY = 'content/2024-01/ket-nap-2023.mdx'
const EDITION = 'content/2024-01/edition.yaml'
const HEAD = (BASE[SERIES] ?? '').split('values:')[0] ?? ''

/** A file of the small project with some of its words replaced. */
function edited(path: string, ...changes: readonly (readonly [string, string])[]): Files {
  return { [path]: changes.reduce((text, [from, to]) => text.replace(from, to), BASE[path] ?? '') }
}

/** The series of the small project with other lines below its head. */
function series(lines: readonly string[], head: readonly (readonly [string, string])[] = []): Files {
  const top = head.reduce((text, [from, to]) => text.replace(from, to), HEAD)
  return { [SERIES]: `${top}${lines.join('\n')}\n` }
}

function story(body: string, head = ''): Files {
  return {
    [STORY]: (BASE[STORY] ?? '').replace(/Huyện Mẫu kết nạp.*/u, body).replace('author:', `${head}author:`),
  }
}

/** A breakdown of 2023. */
function parts(by: string, kind: string, ...list: readonly string[]): readonly string[] {
  return [
    'breakdowns:',
    `  - by: ${by}`,
    `    kind: ${kind}`,
    '    values:',
    '      2023:',
    ...list.map((one) => `        ${one}`),
  ]
}

const lives = (huyen: string, xa = ''): Files =>
  edited('data/orgs.yaml', ['huyen-mau:\n', `huyen-mau:\n${huyen}`], ['xa-a:\n', `xa-a:\n${xa}`])
const years = ['values:', '  2021: 131', '  2022: 142', '  2023: 150']
const stock = [['measure: flow', 'measure: stock']] as const
const faithful = {
  'data/groups.yaml': `${BASE['data/groups.yaml'] ?? ''}ton-giao:\n  name: Người có đạo\n  name_en: Believers\n  sensitive: true\n`,
}
const cell = (org: string, value: string, year = '2023'): readonly string[] => [
  `  - period: ${year}`,
  `    org: ${org}`,
  '    group: ton-giao',
  `    value: ${value}`,
]
const few = {
  ...faithful,
  ...series([...years, 'cells:', ...cell('xa-a', '20', '2022'), ...cell('xa-a', '2'), ...cell('xa-b', '20')]),
}
const quote = '<Quote name="Bí thư chi bộ">\nAi cũng phấn khởi.\n</Quote>'
const number = (period: string, more = ''): string => `<Num series="ket-nap" period="${period}"${more}/>`

/** The number before, out a year earlier, with one story. */
function twoNumbers(before: string, now: string): Files {
  return {
    'content/2023-01/edition.yaml': (BASE[EDITION] ?? '')
      .replaceAll('2024-01', '2023-01')
      .replace('2023-01-15T', '2023-01-16T')
      .replace(/number: .+/u, 'number: 0')
      .replace('01/2024', '01/2023')
      .replace('ket-nap-2023', 'ket-nap-2022'),
    'content/2023-01/ket-nap-2022.mdx': (BASE[STORY] ?? '')
      .replaceAll('2024-', '2023-')
      .replace(/Huyện Mẫu kết nạp.*/u, before),
    ...story(now),
    ...series(years),
  }
}
const LONG = 'Theo báo cáo của các chi bộ trong huyện, số đảng viên mới kết nạp'
const rise = (from: string, to: string): string => `<Change series="ket-nap" from="${from}" to="${to}"/>`

const waiting = [
  'values:',
  '  2022:',
  '    value: 142',
  '    first_in: 2024-04',
  '  2023: 150',
  ...parts('org', 'partial', 'xa-a:', '  value: 90', '  first_in: 2024-04'),
]
const later = {
  'content/2024-04/edition.yaml': (BASE[EDITION] ?? '')
    .replaceAll('2024-01', '2024-04')
    .replace('next_release: 2024-04-15', 'next_release: 2024-07-15')
    .replace(/articles:[^]*/u, ''),
}

/** Small projects that differ from one without a problem in one point, or from each other in the point in question. */
export const projects: Readonly<Record<string, Files>> = {
  'an organisation that ended before all figures': lives('  valid_to: 2020-12-31\n'),
  'an organisation that began after all figures': lives('  valid_from: 2025-01-01\n  valid_to: 2030-12-31\n'),
  'an organisation that ended between two figures': lives('  valid_to: 2022-12-31\n'),
  'an organisation that was succeeded between two figures': lives(
    '  succeeded_by: xa-a\n',
    '  valid_from: 2023-07-01\n',
  ),
  'a part that ended before its figure': {
    ...lives('', '  valid_to: 2022-06-30\n'),
    ...series([...years, ...parts('org', 'partial', 'xa-a: 20', 'xa-b: 30')]),
  },
  'a target and a statement of a part that ended before': {
    ...lives('', '  valid_from: 2019-02-03\n  valid_to: 2022-06-30\n'),
    ...series([
      ...years,
      'targets:',
      '  - period: 2023',
      '    plan: ke-hoach',
      '    org: xa-a',
      '    value: 20',
      'statements:',
      '  - period: 2023/2024',
      '    each: year',
      '    org: xa-a',
      '    value: từ 10 đến 30',
    ]),
  },
  'a story of an organisation that ended before': {
    ...lives('', '  valid_to: 2021-06-30\n'),
    ...story(`Kết nạp ${number('2023')}.`, 'org: xa-a\n'),
  },
  'a story of an ended organisation that looks back by a change': {
    ...lives('', '  valid_to: 2021-06-30\n'),
    ...series(years),
    ...story(`Kết nạp nhiều hơn ${rise('2021', '2023')}.`, 'org: xa-a\n'),
  },
  'few believers of one commune': few,
  'few believers of one commune beside a speaker': {
    ...few,
    ...story(`Có ${number('2023', ' org="xa-a" group="ton-giao"')}.\n\n${quote}`),
  },
  'few believers in a chart of theirs beside a speaker': {
    ...few,
    ...story(
      `<Chart kind="columns" series="ket-nap" org="xa-a" group="ton-giao" from="2023" to="2023"/>\n\n${quote}`,
    ),
  },
  'few believers outside the years of a chart': {
    ...few,
    ...story(
      `<Chart kind="columns" series="ket-nap" org="xa-a" group="ton-giao" from="2021" to="2022"/>\n\n${quote}`,
    ),
  },
  'few believers of another commune than that of a chart': {
    ...few,
    ...story(`<Chart kind="columns" series="ket-nap" org="xa-b" group="ton-giao"/>\n\n${quote}`),
  },
  'few believers in a change beside a speaker': {
    ...few,
    ...story(`Có <Change series="ket-nap" from="2022" to="2023" org="xa-a" group="ton-giao"/>.\n\n${quote}`),
  },
  'a crossing more than its group, its organisation and the whole': {
    ...faithful,
    ...series([
      ...years,
      ...parts('org', 'partial', 'xa-a: 90', 'xa-b: 20'),
      'cells:',
      ...cell('xa-a', '151'),
      ...cell('xa-b', '21'),
    ]),
  },
  'a paragraph whose change stands before a figure that moved': twoNumbers(
    `${LONG} ${rise('2021', '2022')}, là ${number('2022')}.`,
    `Lời mở đầu.\n\n${LONG} ${rise('2022', '2023')}, là ${number('2023')}.`,
  ),
  'a paragraph whose change alone moved': twoNumbers(
    `${LONG} ${rise('2021', '2022')}.`,
    `${LONG} ${rise('2022', '2023')}.`,
  ),
  'a paragraph whose second figure moved': twoNumbers(
    `${LONG} năm đầu ${number('2021')}, nay ${number('2022')}.`,
    `${LONG} năm đầu ${number('2021')}, nay ${number('2023')}.`,
  ),
  'a list and a note carried over': twoNumbers(
    `- ${LONG} là ${number('2022')}.\n\nCó chú thích[^1].\n\n[^1]: ${LONG} là ${number('2022')}.`,
    `- ${LONG} là ${number('2023')}.\n\nCó chú thích[^1].\n\n[^1]: ${LONG} là ${number('2023')}.`,
  ),
  'figures that wait for a later number, in a story': {
    ...later,
    ...series(waiting),
    ...story(
      `Có ${number('2022')}, nay ${number('2023')}, ở xã A ${number('2023', ' org="xa-a"')}, ${rise('2022', '2023')}.`,
    ),
  },
  'revisions of a part and of a target without a reason': series([
    ...years,
    ...parts(
      'org',
      'partial',
      'xa-a:',
      '  value: 90',
      '  revisions:',
      '    - date: 2024-03-05',
      '      was: 87',
      '      type: correction',
      '      reason: chưa nêu',
    ),
    'targets:',
    '  - period: 2023',
    '    plan: ke-hoach',
    '    org: xa-a',
    '    value: 80',
    '    revisions:',
    '      - date: 2023-03-05',
    '        was: 75',
    '        type: revision',
    '        reason: chưa ghi lý do.',
  ]),
  'an estimate of a part that is called final': series([
    ...years,
    ...parts('group', 'overlapping', 'hoc-sinh:', '  value: ước 9', '  status: final'),
  ]),
  'a part of a stock without its day': series(
    ['values:', '  2023:', '    value: 150', '    as_of: 2023-12-31', ...parts('org', 'partial', 'xa-a: 90')],
    stock,
  ),
  'shares out of range, of a whole and of a part': series([
    'values:',
    '  2023:',
    '    value: 150',
    '    of: 214',
    '    share: 170,1%',
    ...parts('org', 'partial', 'xa-a:', '  value: 90', '  of: 60', '  share: 150%'),
  ]),
  'a share of a part without a whole': series([
    'values:',
    '  2022: 142',
    ...parts('org', 'partial', 'xa-a:', '  value: 90', '  share: 60%'),
  ]),
  'counts that are not whole or less than none, of a whole and of a part': series([
    'values:',
    '  2022: "5,5"',
    '  2023: -3',
    ...parts('group', 'overlapping', 'hoc-sinh: "1,5"'),
  ]),
  'three sources of one figure, of which two exclude the one in use': series([
    'values:',
    '  2022: 142',
    '  2023:',
    '    - value: 150',
    '      used: true',
    '    - value: hơn 150',
    '    - value: 149',
    '    - value: gần 151',
  ]),
  'gaps of which the words in the text turn the direction': {
    ...series([...years, 'targets:', '  - period: 2023', '    plan: ke-hoach', '    gap: vượt 5']),
    ...story(`Kết nạp <Num series="ket-nap" period="2023" show="gap">thiếu 5</Num>.`),
  },
  'what leads to no words: a share without a whole, a gap without a target': story(
    `Có ${number('2023', ' show="share"')}, ${number('2022', ' show="gap"')}.`,
  ),
  'a number, its story and its series that each accept something that is not there': {
    ...edited(EDITION, [
      'articles:',
      'accept:\n  - check: summary-too-long\n    reason: Đã duyệt\narticles:',
    ]),
    ...story('Không có số.', 'accept:\n  - check: number-unbound\n    text: "7"\n    reason: Số ghế\n'),
    ...series([...years, 'accept:', '  - check: jump', '    period: 2022', '    reason: Mở thêm lớp']),
  },
}
