import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { SearchContent } from '../../src/search/content.ts'
import { readIndex, textsIn } from '../../src/search/read-index.ts'
import { indexJson, INDEX_VARIABLE } from '../../src/search/stored.ts'
import { indexScript } from '../../src/search/write-index.ts'
import { groupOf } from './making.ts'

const content: SearchContent = {
  pages: [
    {
      kind: 'series',
      path: 'series/a.html',
      title: 'Số “đặc biệt” \\ \'x\' "y" </script>',
      summary: 'Một dòng\u2028hai',
      text: '',
      also: 'Name',
      note: 'Đảng bộ',
      figure: '172, năm 2023',
    },
  ],
  periods: [{ key: '2023', label: 'năm 2023', words: 'năm 2023; 2023', telling: '2023' }],
  figures: [
    {
      page: 0,
      groups: [groupOf({ source: 'Báo', figures: [{ period: 0, text: 'hơn 172 đảng viên' }] })],
    },
  ],
}

test('is a classic script that leaves one string in one variable', () => {
  const script = indexScript(content)
  const room: Record<string, unknown> = {}
  runInNewContext(script, room)
  expect(Object.keys(room)).toEqual([INDEX_VARIABLE])
  expect(room[INDEX_VARIABLE]).toBe(indexJson(script))
  expect(indexJson('var other=1\n')).toBeUndefined()
})

test('holds every text word by word', () => {
  const texts = textsIn(readIndex(indexJson(indexScript(content)) ?? ''))
  expect(texts).toEqual(
    expect.arrayContaining([
      'series/a.html',
      'Số “đặc biệt” \\ \'x\' "y" </script>',
      'Một dòng hai',
      'Name',
      'Đảng bộ',
      '172, năm 2023',
      'năm 2023; 2023',
      'Báo',
      'hơn 172 đảng viên',
    ]),
  )
})

test('has the same bytes for the same content', () => {
  expect(indexScript(structuredClone(content))).toBe(indexScript(content))
})

test('of nothing finds nothing and breaks nothing', () => {
  const empty = readIndex(indexJson(indexScript({ pages: [], periods: [], figures: [] })) ?? '')
  expect(empty.words).toEqual([])
  expect(empty.pages).toEqual([])
})

test('refuses an index of another form', () => {
  expect(() => readIndex('{"form":0}')).toThrow('form 0')
})
