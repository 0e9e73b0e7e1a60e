import { expect, test } from 'vitest'
import { run } from '../../src/cli/verbs/run.ts'
import { makeIo } from '../making/io.ts'
import { writeProject } from '../making/project.ts'

async function say(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const io = makeIo()
  return { code: await run(words, io), ...io.said }
}

test.each([[], ['--help'], ['-h'], ['help']])('%j lists the verbs', async (...words) => {
  const { code, out } = await say(...words)
  expect(code).toBe(0)
  expect(out).toMatch(/check[^]*build[^]*dev/)
})

test('explains one verb in either language', async () => {
  expect((await say('help', 'build')).out).toMatch(/--as-of THỜI-ĐIỂM/)
  expect((await say('build', '--help', '--lang', 'en')).out).toMatch(/--as-of INSTANT/)
})

test('does not speak of verbs that are not there yet', async () => {
  expect((await say('--help')).out).not.toMatch(/publish|import/)
})

test('prints its version', async () => {
  expect((await say('--version')).out).toMatch(/^bantin \d+\.\d+\.\d+\n$/)
})

test.each([
  [['chek'], /“chek”.*“check”/],
  [['publish'], /“publish”/],
  [['check', '--formt', 'json'], /“--formt”.*“--format”/],
  [['check', '--format', 'xml'], /text, json hoặc github/],
  [['check', '--out', 'x'], /“--out”/],
  [['build', 'dist'], /“dist”/],
  [['pdf'], /SỐ.*help pdf/],
  [['pdf', '2024-01', '2024-02'], /“2024-02”/],
  [['build', '--draft'], /“--draft”/],
  [['build', '--root'], /--root.*THƯ-MỤC/],
  [['build', '--root='], /--root.*THƯ-MỤC/],
  [['build', '--root', '/nowhere'], /“\/nowhere”/],
  [['check', '--lang', 'fr'], /“fr”/],
  [['build', '--as-of', 'hôm nay'], /“hôm nay”/],
  [['build', '--as-of', '2024-03-05'], /múi giờ/],
  [['build', '--as-of', '2024-02-30T08:00:00Z'], /“2024-02-30T08:00:00Z”/],
  [['help', 'chek'], /“check”/],
])('%j is refused with advice and exit code 2', async (words, advice) => {
  const { code, out, err } = await say(...words)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(advice)
})

test('refuses in English when asked to', async () => {
  expect((await say('check', '--formt', '--lang', 'en')).err).toMatch(/Did you mean “--format”/)
})

test('finds nothing wrong with a sound project', async () => {
  expect(await say('check', '--root', writeProject())).toEqual({ code: 0, out: '', err: 'Không có lỗi.\n' })
})

const wrong = { 'data/plans.yaml': 'ke-hoach:\n  nam: Kế hoạch năm\n' }

test('prints every problem as file:line:column, severity, code and message', async () => {
  const { code, out, err } = await say('check', '--root', writeProject(wrong))
  expect(code).toBe(1)
  expect(out).toMatch(/^data\/plans\.yaml:\d+:\d+ {2}lỗi {2}(unknown|missing)-field {2}/m)
  expect(err).toMatch(/^Có \d+\u00a0lỗi/)
})

test('speaks the language asked for', async () => {
  expect((await say('check', '--root', writeProject(wrong), '--lang', 'en')).out).toMatch(/ {2}error {2}/)
})

test('prints one JSON array for programs, also when there is nothing to say', async () => {
  const { out } = await say('check', '--format', 'json', '--root', writeProject(wrong))
  const [first] = JSON.parse(out) as readonly unknown[]
  expect(first).toMatchObject({ file: 'data/plans.yaml', severity: 'error', related: [] })
  expect(JSON.parse((await say('check', '--format', 'json', '--root', writeProject())).out)).toEqual([])
})

test('prints annotations for GitHub', async () => {
  expect((await say('check', '--format', 'github', '--root', writeProject(wrong))).out).toMatch(
    /^::error file=data\/plans\.yaml,line=/m,
  )
})
