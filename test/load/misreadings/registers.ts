import { edited, extended } from '../found-in.ts'

type Files = Readonly<Record<string, string>>

const SITE = 'data/site.yaml'

/** Slips in the site and its registers. */
export const inRegisters: readonly Files[] = [
  ...[
    ['language: vi', 'language: fr'],
    ['language: vi', 'languag: vi'],
    ['url: https://ban-tin.vi-du.vn/', 'url: ban-tin.vi-du.vn'],
    ['url: https://ban-tin.vi-du.vn/', 'url: http://ban-tin.vi-du.vn/a b'],
    ['url: https://ban-tin.vi-du.vn/', 'url: https://ban-tin.vi-du.vn'],
    ['format: 1', 'format: 2'],
    ['format: 1\n', ''],
    ['email: van-phong@vi-du.vn', 'email: van-phong'],
    ['title: Bản tin', 'title:\n  - Bản tin'],
  ].map(([from = '', to = '']) => edited(SITE, from, to)),
  ...[
    'timezone: Hà Nội\n',
    'paper: A5\n',
    'holidays: 2024-01-01\n',
    'holidays:\n  - 2024-02-30\n',
    'planned:\n  - edition: 2024-04\n    at: 2024-04-14\n',
    'checks:\n  jum: off\n',
    'checks:\n  jump: tat\n',
    'checks:\n  bad-value: off\n',
    'checks:\n  jump-percent: nhiều\n',
    'checks:\n  jump-percent: -5\n',
    'emblem: khong-co.svg\n',
    'audit: nua\n',
  ].map((more) => extended(SITE, more)),
  ...[
    ['data/orgs.yaml', 'parent: huyen-mau', 'parent: huyen-ma'],
    ['data/orgs.yaml', 'type: dang-bo-xa', 'valid_from: 2025-7-1'],
    ['data/orgs.yaml', 'type: dang-bo-xa', 'type: dang-bo-xa\n  succeeded_by: xa-z'],
    [
      'data/orgs.yaml',
      'type: dang-bo-xa',
      'type: dang-bo-xa\n  valid_from: 2025-07-01\n  valid_to: 2025-06-30',
    ],
    ['data/orgs.yaml', 'parent: huyen-mau', 'parent: xa-a'],
    ['data/groups.yaml', 'name: Học', 'nme: Học'],
    ['data/groups.yaml', 'hoc-sinh:', 'Hoc sinh:'],
    ['data/units.yaml', 'kind: count', 'kind: so'],
    ['data/units.yaml', 'kind: count', 'kinds: count'],
    ['data/sources.yaml', '  title: Báo cáo năm của Huyện Mẫu\n', '  year: 2023\n'],
    [
      'data/sources.yaml',
      '  title: Báo cáo năm của Huyện Mẫu\n',
      '  title: Báo cáo\n  url: bao-cao.pdf\n  date: 2024\n',
    ],
    ['data/plans.yaml', 'ke-hoach:', 'ke-hoach: Kế hoạch\nkhac:'],
  ].map(([file = '', from = '', to = '']) => edited(file, from, to)),
  {
    'data/orgs.yaml':
      'xa-a:\n  name: Xã A\n  type: xa\n  succeeded_by: xa-b\nxa-b:\n  name: Xã B\n  type: xa\n  succeeded_by:\n    - xa-a\n',
  },
  { 'data/orgs.yaml': '' },
  { 'data/orgs.yaml': '# chưa ghi\n' },
  { 'data/units.yaml': '- dang-vien\n' },
  { 'data/units.yaml': 'dang-vien: đảng viên\n' },
  extended('data/plans.yaml', '  source: bao-ca\n'),
  extended('data/plans.yaml', 'ke-hoach:\n  name: Khác\n'),
  extended('data/sources.yaml', '  complete: co\n'),
  extended('data/sources.yaml', '  url: javascript:x\n'),
  extended('data/groups.yaml', '  sensitive: co\n'),
  extended('data/units.yaml', '  decimals: 9\n'),
  extended(SITE, 'planned:\n  - edition: 2024-04\n    title: Số 02\n    at: 15/04/2024\n'),
  extended(SITE, 'checks: 5\n'),
  extended(SITE, 'identity:\n  accent: xanh\n'),
  extended(SITE, 'identity:\n  emblem: khong-co.svg\n'),
]
