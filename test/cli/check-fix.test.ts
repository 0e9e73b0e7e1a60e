import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/verbs/run.ts'
import { makeIo } from '../making/io.ts'
import { BASE, writeProject } from '../making/project.ts'

const STORY = 'content/2024-01/ket-nap-2023.mdx'
const EDITION = 'content/2024-01/edition.yaml'
const tidy = (path: string) => (BASE[path] ?? '').replaceAll(/(năm|tháng) (?=\d)/g, '$1\u00a0')

async function fix(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const root = writeProject({ [STORY]: tidy(STORY), [EDITION]: tidy(EDITION), ...files })
  const io = makeIo()
  const code = await run(['check', '--fix', '--root', root, ...more], io)
  return { root, code, ...io.said }
}

const messy = { 'data/plans.yaml': `ke-hoach:\n  name: ${'Kế'.normalize('NFD')} hoạch Ðảng\n` }
const wrong = { 'data/groups.yaml': 'hoc-sinh:\n  ten: Học sinh Ðoàn\n' }

test('lists what it did, then what is left, and ends as check does', async () => {
  const { root, code, out, err } = await fix({ ...messy, ...wrong })
  const lines = out.split('\n')
  expect(lines[0]).toBe('data/groups.yaml:2  thay chữ Ð của tiếng khác  Ðoàn → Đoàn')
  expect(lines[1]).toBe(`data/plans.yaml:2  ghép dấu rời  ${'Kế'.normalize('NFD')} → Kế`)
  expect(lines[2]).toBe('data/plans.yaml:2  thay chữ Ð của tiếng khác  Ðảng → Đảng')
  expect(lines[3]).toBe(
    'Đã tự sửa 3\u00a0chỗ trong 2\u00a0tệp. Bản cũ giữ ở .bantin/2024-06-01T00-00-00-000Z/',
  )
  expect(out).toContain('unknown-field')
  expect(out).not.toMatch(/not-nfc|eth-for-d/)
  expect(err).toMatch(/^Có \d+\u00a0lỗi/)
  expect(code).toBe(1)
  expect(readFileSync(join(root, 'data/plans.yaml'), 'utf8')).toBe('ke-hoach:\n  name: Kế hoạch Đảng\n')
})

test('draws the blanks that do not break, and the sign without its blank', async () => {
  const story = tidy(STORY).replace(/\n$/, '\n\nNăm 2023, cả tỉnh là 53,2 %.\n')
  const { out } = await fix({ [STORY]: story }, '--lang', 'en')
  expect(out).toContain(`${STORY}:10  kept on one line  Năm 2023, → Năm␣2023,\n`)
  expect(out).toContain(`${STORY}:10  removed the blank before %  53,2 %. → 53,2%.\n`)
  expect(out).toContain('Fixed 2\u00a0places in 1\u00a0file. As they were: .bantin/')
})

test('says so when there is nothing to fix', async () => {
  expect(await fix({})).toMatchObject({ code: 0, out: 'Không có gì để tự sửa.\n', err: 'Không có lỗi.\n' })
  expect((await fix({}, '--lang=en')).out).toBe('There is nothing to fix by itself.\n')
})

test.each(['json', 'github'])('keeps the list out of what a program reads: %s', async (format) => {
  const { out, err } = await fix(messy, '--format', format)
  expect(out).toBe(format === 'json' ? '[]\n' : '')
  expect(err).toContain('data/plans.yaml:2  thay chữ Ð của tiếng khác  Ðảng → Đảng\n')
})

test('lists a hundred places of a kind in a file, then how many more', async () => {
  const { out } = await fix({ 'data/plans.yaml': `ke-hoach:\n  name: Kế hoạch\n${'# Ðảng\n'.repeat(123)}` })
  expect(out.match(/^data\/plans\.yaml:\d+ /gm)).toHaveLength(100)
  expect(out).toContain('data/plans.yaml  thay chữ Ð của tiếng khác: và 23\u00a0chỗ nữa\n')
  expect(out).toContain('Đã tự sửa 123\u00a0chỗ')
})

test('names a file that may not be written, in both languages', async () => {
  const root = writeProject(messy)
  chmodSync(join(root, 'data/plans.yaml'), 0o444)
  const io = makeIo()
  await run(['check', '--fix', '--root', root], io)
  expect(io.said.out).toContain('data/plans.yaml  để nguyên: tệp chỉ cho đọc; cho phép ghi rồi chạy lại\n')
  await run(['check', '--fix', '--root', root, '--lang', 'en'], io)
  expect(io.said.out).toContain('data/plans.yaml  left as it is: the file is read-only')
})

test('refuses to begin where no copy can be kept', async () => {
  const { code, err, root } = await fix({ ...messy, '.bantin': 'một tệp đứng ở chỗ của thư mục' })
  expect(code).toBe(1)
  expect(err).toMatch(/^Không giữ được bản cũ .* nên chưa sửa gì\./)
  expect(readFileSync(join(root, 'data/plans.yaml'), 'utf8')).toBe(messy['data/plans.yaml'])
})

test('takes no value, and is an option of check alone', async () => {
  const io = makeIo()
  expect(await run(['check', '--fix=all'], io)).toBe(2)
  expect(io.said.err).toContain('Sau “--fix” không có gì thêm.')
  expect(await run(['build', '--fix'], io)).toBe(2)
  expect(io.said.err).toContain('Lệnh build không có tùy chọn “--fix”.')
})

test('without --fix nothing is written', async () => {
  const root = writeProject(messy)
  await run(['check', '--root', root], makeIo())
  expect(readFileSync(join(root, 'data/plans.yaml'), 'utf8')).toBe(messy['data/plans.yaml'])
})
