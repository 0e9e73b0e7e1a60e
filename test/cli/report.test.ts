import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../src/cli/verbs/run.ts'
import { makeIo } from '../making/io.ts'
import { BASE, writeProject } from '../making/project.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bantin-report-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function report(
  name: string,
  files: Parameters<typeof writeProject>[0] = {},
  ...more: readonly string[]
) {
  const io = { ...makeIo(), cwd: folder }
  const code = await run(['check', '--root', writeProject(files), '--report', name, ...more], io)
  return { code, ...io.said }
}

const wrong = { 'data/plans.yaml': 'ke-hoach:\n  nam: Kế hoạch năm\n' }

test('writes the page beside the usual list, and says where it is', async () => {
  const { code, out, err } = await report('ket-qua.html', wrong)
  expect(code).toBe(1)
  expect(out).toMatch(/^data\/plans\.yaml:\d+:\d+ {2}lỗi/m)
  expect(err).toContain(`Trang kết quả: ${join(folder, 'ket-qua.html')}`)
  const page = readFileSync(join(folder, 'ket-qua.html'), 'utf8')
  expect(page).toContain('<mark>nam:</mark> Kế hoạch năm')
  expect(page).toContain('Kiểm tra lúc 07:00, 01/06/2024.')
})

test('writes the page of a sound project too, in the language asked for', async () => {
  const { code, out } = await report('problems.html', {}, '--lang', 'en', '--format', 'json')
  expect({ code, out }).toEqual({ code: 0, out: '[]\n' })
  expect(readFileSync(join(folder, 'problems.html'), 'utf8')).toContain('<html lang="en">')
})

test('writes its own page anew', async () => {
  await report('ket-qua.html', wrong)
  expect((await report('ket-qua.html')).code).toBe(0)
  expect(readFileSync(join(folder, 'ket-qua.html'), 'utf8')).not.toContain('unknown-field')
})

test('never writes over the page of somebody else, also through a link', async () => {
  writeFileSync(join(folder, 'index.html'), '<!DOCTYPE html><title>Trang chủ</title>')
  symlinkSync(join(folder, 'index.html'), join(folder, 'lien-ket.html'))
  for (const name of ['index.html', 'lien-ket.html']) {
    const { code, out, err } = await report(name, wrong)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`“${name}”`)
  }
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('Trang chủ')
})

test('refuses a folder, a folder that is not there, and a name that no double-click opens', async () => {
  mkdirSync(join(folder, 'thang.html'))
  expect(await report('thang.html')).toMatchObject({
    code: 2,
    err: expect.stringContaining('là một thư mục') as unknown,
  })
  expect(await report('khong-co/a.html')).toMatchObject({
    code: 2,
    err: expect.stringContaining('khong-co') as unknown,
  })
  expect(await report('ket-qua')).toMatchObject({ code: 2, err: expect.stringContaining('.html') as unknown })
  expect(existsSync(join(folder, 'ket-qua'))).toBe(false)
})

const stated = `${BASE['data/series/ket-nap.yaml'] ?? ''}statements:
  - period: 2022/2023
    each: year
    value: từ 100 đến 145
`
const bare = stated.replace('source: bao-cao\n', '')

test('the entries that the page offers answer the very problems beside them', async () => {
  await report('ket-qua.html', { 'data/series/ket-nap.yaml': bare })
  const page = readFileSync(join(folder, 'ket-qua.html'), 'utf8')
  const blocks = [...page.matchAll(/<pre><code>([^]*?)<\/code><\/pre>/gu)].map(([, block = '']) => block)
  expect(blocks.map((block) => /check: (\S+)/u.exec(block)?.[1])).toEqual([
    'missing-source',
    'statement-conflict',
  ])
  const accept = blocks.map((block) => `${block.replace('accept:\n', '')} Số theo báo cáo năm\n`).join('')
  const mended = await report('ket-qua.html', { 'data/series/ket-nap.yaml': `${bare}accept:\n${accept}` })
  expect(mended).toMatchObject({ code: 0, out: '' })
  expect(readFileSync(join(folder, 'ket-qua.html'), 'utf8')).toContain('Đã chấp nhận, có lý do (2)')
})

test('an entry that was copied without writing a reason is told', async () => {
  const block = 'accept:\n  - check: statement-conflict\n    period: 2023\n    reason:\n'
  const { out } = await report('ket-qua.html', { 'data/series/ket-nap.yaml': `${stated}${block}` })
  expect(out).toContain('waiver-without-reason')
})
