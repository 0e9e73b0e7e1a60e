import { describe, test } from 'vitest'
import { describeAccount } from '../../../src/format/sentences/account.ts'
import {
  describeIncompleteSum,
  describeOverlapping,
  describePartition,
} from '../../../src/format/sentences/breakdown.ts'
import { describeStandings } from '../../../src/format/sentences/ranking.ts'
import { describeShare, describeStep, partOfWhole } from '../../../src/format/sentences/share.ts'
import { interval } from '../../../src/quantity/interval-arithmetic.ts'
import { exact, people, year } from '../making.ts'
import { says } from './saying.ts'

describe('parts of a whole', () => {
  test('row 4: 172 of 214, printed as 80,37%', () => {
    const share = { part: exact(172), share: exact(80.37, 2, 'percent') }
    says(
      (telling) =>
        telling.language === 'vi'
          ? describeShare(
              {
                ...share,
                whole: { quantity: exact(214), name: 'trưởng xóm, tổ trưởng tổ dân phố' },
                rest: 'người chưa là đảng viên',
              },
              telling,
            )
          : describeShare(
              {
                ...share,
                whole: { quantity: exact(214), name: 'hamlet and residential-group heads' },
                rest: 'are not',
              },
              telling,
            ),
      'Trong 214␣trưởng xóm, tổ trưởng tổ dân phố có 172␣đảng viên, chiếm 80,37%; còn 42␣người chưa là đảng viên.',
      'Of 214 hamlet and residential-group heads, 172 are members (80.37%); 42 are not.',
    )
  })

  test('row 5: overlapping groups of 150, 64 / 150 = 42,7%', () => {
    const names = {
      vi: ['đảng viên mới', 'người dân tộc thiểu số', 'quân nhân, công an trở về', 'học sinh'],
      en: ['admitted', 'belong to ethnic minorities', 'returned from service', 'are pupils'],
    }
    says(
      (telling) => {
        const [wholeName = '', ...groups] = names[telling.language]
        const parts = [64, 19, 6].map((count, index) => ({
          quantity: exact(count),
          name: groups[index] ?? '',
        }))
        return describeOverlapping({ whole: exact(150), wholeName, period: year(2024), parts }, telling)
      },
      'Trong 150␣đảng viên mới năm␣2024 có 64␣người dân tộc thiểu số (42,7%), 19␣quân nhân, công an trở về và 6␣học sinh. Một người có thể thuộc nhiều nhóm nên các nhóm không cộng thành tổng.',
      'Of the 150 admitted in 2024, 64 belong to ethnic minorities (42.7%), 19 returned from service, 6 are pupils. One person may be in several groups, so they do not add up.',
    )
  })

  test('row 6: 58 + 49 + 37 + 6 = 150', () => {
    says(
      (telling) =>
        describePartition(
          { parts: [58, 49, 37, 6].map((count) => exact(count)), total: exact(150) },
          telling,
        ),
      'Bốn đơn vị cộng lại bằng tổng: 58 + 49 + 37 + 6 = 150␣đảng viên.',
      'The four organisations add up: 58 + 49 + 37 + 6 = 150.',
    )
  })

  test('row 7: 3 of 10 met, 5 from half, 2 at zero', () => {
    says(
      (telling) =>
        describeStandings(
          { all: 10, met: 3, half: 5, none: 2, action: telling.language === 'vi' ? 'kết nạp' : 'admitted' },
          telling,
        ),
      'Có 3 trong 10␣đơn vị đạt hoặc vượt kế hoạch, 5␣đơn vị đạt từ 50% đến dưới 100%, 2␣đơn vị chưa kết nạp được đảng viên nào.',
      'Three of 10 organisations have met or exceeded the plan, five stand at 50% to under 100%, two have admitted nobody yet.',
    )
  })

  test('row 9: 472 to 682 admitted, growth of at most 278, 472 − 278 = 194', () => {
    const account = {
      period: { kind: 'years', year: 2020, endYear: 2023 } as const,
      entered: interval(472, 682),
      growth: interval(-Infinity, 278),
      rest: interval(472 - 278, Infinity),
    }
    says(
      (telling) =>
        describeAccount({ ...account, action: telling.language === 'vi' ? 'kết nạp' : 'admitted' }, telling),
      'Giai đoạn 2020–2023 kết nạp từ 472 đến 682␣đảng viên, trong khi tổng số tăng không quá 278; như vậy ít nhất 194␣đảng viên giảm vì lý do khác, sau khi trừ số chuyển đến.',
      'From 472 to 682 were admitted in 2020–2023 while the total rose by at most 278: at least 194 left for other reasons, net of transfers in.',
    )
  })

  test('row 10: 240 trained, 190 admitted, 50 / 240 = 20,8%', () => {
    const words = {
      vi: ['đã qua bồi dưỡng', 'được kết nạp', 'chưa được kết nạp'],
      en: ['trained', 'were admitted', 'were not yet'],
    }
    says(
      (telling) => {
        const [trained = '', admitted = '', rest = ''] = words[telling.language]
        const step = {
          from: { quantity: exact(240), name: trained },
          to: { quantity: exact(190), name: admitted },
          rest,
        }
        return describeStep(step, telling)
      },
      'Trong 240␣người đã qua bồi dưỡng có 190␣người được kết nạp; còn 50␣người (20,8%) chưa được kết nạp.',
      'Of 240 people trained, 190 were admitted; 50 (20.8%) were not yet.',
      people,
    )
  })

  test('row 27: 3 of 8 has no percentage', () => {
    says(
      (telling) =>
        partOfWhole(
          {
            part: exact(3),
            whole: { quantity: exact(8), name: telling.language === 'vi' ? 'người' : 'people' },
          },
          telling,
        ),
      '3 trong 8␣người (tổng dưới 20 nên không tính tỷ lệ)',
      '3 of 8 people (whole under 20: no percentage)',
    )
  })

  test('row 48: a sum with one missing part', () => {
    says(
      (telling) =>
        describeIncompleteSum({ sum: exact(61), given: 9, all: 10, without: ['Đảng bộ xã C'] }, telling),
      'Tổng của 9 trong 10␣đơn vị là 61␣đảng viên; Đảng bộ xã C chưa có số liệu.',
      '61 in 9 of 10 organisations; Đảng bộ xã C has not reported.',
    )
  })
})
