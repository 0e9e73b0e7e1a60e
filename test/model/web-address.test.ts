import { expect, test } from 'vitest'
import { webAddress, webBase } from '../../src/model/web-address.ts'

test.each([
  ['https://vi-du.vn', 'https://vi-du.vn/'],
  ['https://vi-du.vn/ban-tin', 'https://vi-du.vn/ban-tin/'],
  ['http://192.168.1.5:8080/a/?b#c', 'http://192.168.1.5:8080/a/'],
  ['mailto:van-phong@vi-du.vn', undefined],
  ['khong phai dia chi', undefined],
])('the base of %s is %s', (url, base) => {
  expect(webBase({ url })).toBe(base)
})

test('gives a page its one address; the first page of a folder goes by the folder', () => {
  expect(webAddress('https://vi-du.vn/a/', '/series/ket-nap.html')).toBe(
    'https://vi-du.vn/a/series/ket-nap.html',
  )
  expect(webAddress('https://vi-du.vn/a/', 'index.html')).toBe('https://vi-du.vn/a/')
  expect(webAddress('https://vi-du.vn/a/', '/series/index.html')).toBe('https://vi-du.vn/a/series/')
  expect(webAddress('https://vi-du.vn/a/', '/my-index.html')).toBe('https://vi-du.vn/a/my-index.html')
})
