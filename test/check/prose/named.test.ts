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
