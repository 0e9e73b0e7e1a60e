import { describe, expect, it } from 'vitest'
import { inspect } from '../../../src/check/inspect.ts'
import { namesIn } from '../../../src/check/prose/named.ts'
import { writeProject } from '../../making/project.ts'

const ORGS = `huyen-mau:
  name: Đảng bộ Huyện Mẫu
  type: dang-bo-huyen
yen:
  name: Đảng bộ xã Yên
  type: dang-bo-xa
  parent: huyen-mau
yen-ninh:
  name: Đảng bộ xã Yên Ninh
  type: dang-bo-xa
  parent: huyen-mau
`
const GROUPS = `hoc-sinh:
  name: Học sinh
thpt:
  name: Học sinh trung học phổ thông
`

function namedIn(text: string): readonly string[] {
  const { model } = inspect(writeProject({ 'data/orgs.yaml': ORGS, 'data/groups.yaml': GROUPS }))
  const { series, orgs, groups } = namesIn(model, text)
  return [...series.map((one) => one.series.series.id), ...orgs, ...groups]
}

/** The series that a text names, of some with names of one, two and three pairs of words. */
function seriesIn(text: string): readonly string[] {
  const series = (id: string, name: string): Readonly<Record<string, string>> => ({
    [`data/series/${id}.yaml`]: `series: ${id}\nname: ${name}\ndefinition: ${name}\nmeasure: flow\nunit: dang-vien\norg: huyen-mau\nsource: bao-cao\nvalues:\n  2023: 1\n`,
  })
  const { model } = inspect(
    writeProject({
      ...series('lop', 'Học lớp bồi dưỡng nhận thức về Đảng'),
      ...series('truong', 'Trưởng xóm, tổ trưởng tổ dân phố'),
      ...series('nguoi', 'Người mới của năm'),
    }),
  )
  return namesIn(model, text).series.map((one) => `${one.series.series.id} ${one.weight}`)
}

describe('a series with a long name is named', () => {
  it.each([
    ['by all of its words', 'học lớp bồi dưỡng nhận thức về Đảng', ['lop 35']],
    ['with a word between two', 'học xong lớp bồi dưỡng nhận thức về Đảng', ['lop 35']],
    ['not with two words between', 'học cho xong lớp bồi dưỡng nhận thức về Đảng', []],
    ['nor with two words that change places', 'lớp học bồi dưỡng nhận thức về Đảng', []],
    ['not by some of its words', 'học lớp bồi dưỡng', []],
    ['whatever marks stand between them', 'Tổ trưởng tổ dân phố và trưởng xóm', ['truong 31']],
    [
      'in the order of the data, not of the text',
      'trưởng xóm, tổ trưởng tổ dân phố học lớp bồi dưỡng nhận thức về Đảng',
      ['lop 35', 'truong 31'],
    ],
    ['never, where it has only little words', 'người mới của năm', []],
  ])('%s', (_, text, expected) => {
    expect(seriesIn(text)).toEqual(expected)
  })
})

describe('what a text names', () => {
  it.each([
    ['a series by its own words, whatever stands between', 'kết nạp đảng viên mới', ['ket-nap']],
    ['in any case and without accents', 'KET NAP', ['ket-nap']],
    ['not by its unit alone', 'đảng viên', []],
    ['not by a part of a word', 'kết nạpx', []],
    ['an organisation by its whole name', 'Đảng bộ xã Yên Ninh', ['yen-ninh']],
    ['and by the place alone', 'ở xã Yên có', ['yen']],
    ['of two names in each other the longer', 'xã Yên Ninh', ['yen-ninh']],
    ['both where both stand there', 'xã Yên Ninh và xã Yên', ['yen', 'yen-ninh']],
    ['each once', 'Đảng bộ xã Yên, tức xã Yên', ['yen']],
    ['a group likewise', 'học sinh trung học phổ thông', ['thpt']],
    ['nothing where nothing stands', '', []],
  ])('%s', (_, text, expected) => {
    expect(namedIn(text)).toEqual(expected)
  })
})
