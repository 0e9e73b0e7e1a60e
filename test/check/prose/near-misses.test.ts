import { describe, expect, it } from 'vitest'
import { problemsIn } from './making.ts'

type Files = Readonly<Record<string, string>>

function series(id: string, name: string, values: readonly string[], head: Files = {}): Files {
  const { org = 'huyen-mau', unit = 'dang-vien', measure = 'flow', more = '' } = head
  return {
    [`data/series/${id}.yaml`]: `series: ${id}\nname: ${name}\ndefinition: ${name}\nmeasure: ${measure}\nunit: ${unit}\norg: ${org}\nsource: bao-cao\n${more}values:\n${values.map((line) => `  ${line}\n`).join('')}`,
  }
}

/** The typed numbers that the data belies, each with what it says instead. */
function suspect(body: string, files: Files = {}): readonly string[] {
  return problemsIn(body, files).flatMap(({ code, words, about }) =>
    code === 'number-suspect'
      ? [`${about?.text} → ${/ là (.+)\.$/u.exec(words.vi.message)?.[1]?.replaceAll('\u00a0', ' ')}`]
      : [],
  )
}

const UNITS = {
  'data/units.yaml':
    'dang-vien:\n  name: đảng viên\n  name_en: members\n  kind: count\nphan-tram:\n  name: "%"\n  kind: percent\nphan-nghin:\n  name: "‰"\n  kind: per-mille\n',
}

describe('a typed number is taken for that of a series', () => {
  it.each([
    ['that its clause names: 150 in 2023', 'Năm 2023, kết nạp 155 đảng viên.', {}, ['155 đảng viên → 150']],
    [
      'as far as a quarter away from what it says: 187,5',
      'Năm 2023, kết nạp 187 đảng viên.',
      {},
      ['187 đảng viên → 150'],
    ],
    [
      'farther away too, where nothing else has that number',
      'Năm 2023, kết nạp 400 đảng viên.',
      {},
      ['400 đảng viên → 150'],
    ],
    [
      'not farther away where another series has it',
      'Năm 2023, kết nạp 400 đảng viên.',
      series('lop', 'Lớp học', ['2023: 400']),
      [],
    ],
    [
      'near it, even where another series has it',
      'Năm 2023, kết nạp 155 đảng viên.',
      series('lop', 'Lớp học', ['2023: 155']),
      ['155 đảng viên → 150'],
    ],
    [
      'farther away where only another year of it has that number: 131 of 142 and 150',
      'Năm 2024, kết nạp 400 đảng viên.',
      series('ket-nap', 'Đảng viên mới kết nạp', ['2020: 400', '2024: 150']),
      ['400 đảng viên → 150'],
    ],
    [
      'not where the clause is another than that of the name',
      'Năm 2023 có kết nạp, tổ chức 155 buổi.',
      {},
      [],
    ],
    [
      'the first number of its clause',
      'Năm 2023, kết nạp 155 đảng viên và 95 đảng viên.',
      {},
      ['155 đảng viên → 150'],
    ],
    [
      'also where an earlier clause has a number',
      'Trong 12 chi bộ, năm 2023 kết nạp 155 đảng viên.',
      {},
      ['155 đảng viên → 150'],
    ],
    ['not of two organisations', 'Năm 2023, xã A và xã B kết nạp 95 đảng viên.', {}, []],
    [
      'of one organisation beside its own',
      'Năm 2023, xã A của Huyện Mẫu kết nạp 95 đảng viên.',
      {},
      ['95 đảng viên → 90'],
    ],
    ['of a group', 'Năm 2023, kết nạp 9 đảng viên là học sinh trung học phổ thông.', {}, ['9 đảng viên → 7']],
    [
      'of the series of which more of the name is told',
      'Năm 2023, kết nạp trong trường học 155 đảng viên.',
      series('truong', 'Kết nạp trong trường học', ['2023: 30']),
      ['155 đảng viên → 30'],
    ],
    [
      'not of two of which as much is told',
      'Năm 2023, kết nạp và thử lửa 155 đảng viên.',
      series('lua', 'Thử lửa', ['2023: 30']),
      [],
    ],
    [
      'not of a series of another organisation',
      'Năm 2023, việc thử lửa có 155 đảng viên.',
      series('lua', 'Thử lửa', ['2023: 30'], { org: 'xa-a' }),
      [],
    ],
    [
      'but of one of the organisation that is named',
      'Năm 2023, tại xã A việc thử lửa có 155 đảng viên.',
      series('lua', 'Thử lửa', ['2023: 30'], { org: 'xa-a' }),
      ['155 đảng viên → 30'],
    ],
    ['of a series of per cents, only per cents', 'Năm 2023, tỷ lệ hộ nghèo là 3,3%.', {}, ['3,3% → 3,1%']],
    ['of a series of per cents, no people', 'Năm 2023, tỷ lệ hộ nghèo là 33 đảng viên.', {}, []],
    [
      'of a series of per mille, only per mille',
      'Năm 2023, tỷ suất sinh là 15‰.',
      {
        ...UNITS,
        ...series('sinh', 'Tỷ suất sinh', ['2023: 14‰'], {
          unit: 'phan-nghin',
          measure: 'ratio',
          more: 'denominator: không rõ\n',
        }),
      },
      ['15‰ → 14 phần nghìn'],
    ],
    [
      'of a series of per mille, no per cent',
      'Năm 2023, tỷ suất sinh là 15%.',
      {
        ...UNITS,
        ...series('sinh', 'Tỷ suất sinh', ['2023: 14‰'], {
          unit: 'phan-nghin',
          measure: 'ratio',
          more: 'denominator: không rõ\n',
        }),
      },
      [],
    ],
    [
      'of a plan, a per cent is how much of it was reached',
      'Năm 2023, thử lửa đạt 105% kế hoạch.',
      series('lua', 'Thử lửa', ['2023:', '  value: 30', '  met: 100%']),
      ['105% → 100%'],
    ],
  ])('%s', (_, body, files, expected) => {
    expect(suspect(body, files)).toEqual(expected)
  })
})

describe('the period of a number', () => {
  it.each([
    ['is the one before it', 'Năm 2022, kết nạp 155 đảng viên.', ['155 đảng viên → 142']],
    ['or the one behind it', 'Kết nạp 155 đảng viên năm 2022.', ['155 đảng viên → 142']],
    [
      'of two the nearer: nine letters before, one behind, which counts for three',
      'Năm 2022 kết nạp 155 đảng viên năm 2023.',
      ['155 đảng viên → 150'],
    ],
    [
      'of two the nearer: nine letters before, five behind, which count for eleven',
      'Năm 2022 kết nạp 155 đảng viên mới năm 2023.',
      ['155 đảng viên → 142'],
    ],
    [
      'not the one that it is compared with',
      'So với năm 2022, kết nạp 155 đảng viên năm 2023.',
      ['155 đảng viên → 150'],
    ],
    ['of its own sentence', 'Đó là năm 2022. Năm 2023, kết nạp 155 đảng viên.', ['155 đảng viên → 150']],
    ['and of no other', 'Đó là năm 2022. Kết nạp 155 đảng viên.', []],
  ])('%s', (_, body, expected) => {
    expect(suspect(body)).toEqual(expected)
  })
})

describe('money that is typed', () => {
  const money = {
    'data/units.yaml':
      'dang-vien:\n  name: đảng viên\n  name_en: members\n  kind: count\nphan-tram:\n  name: "%"\n  kind: percent\nhec-ta:\n  name: thúng lúa\n  kind: amount\n',
  }
  const severity = (body: string, files: Files = {}): readonly string[] =>
    problemsIn(body, { ...money, ...files }).flatMap((one) =>
      one.code === 'number-unbound' ? [one.severity] : [],
    )

  it('is only told, where no series of amounts is named', () => {
    const rice = series('lua-gop', 'Góp vựa chung', ['2023: 80'], { unit: 'hec-ta' })
    expect(severity('Dân góp 35 thúng lúa.')).toEqual(['info'])
    expect(severity('Dân góp vựa chung 35 thúng lúa.', rice)).toEqual(['warning'])
    expect(severity('Dân gặt 35 thúng lúa.', rice)).toEqual(['info'])
    expect(severity('Dân mời 35 khách.')).toEqual(['warning'])
  })
})
