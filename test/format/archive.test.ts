import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { fromBuffer, type Entry as Packed } from 'yauzl'
import { expect, test } from 'vitest'
import { writeArchive } from '../../src/format/archive.ts'

const files = [
  { path: 'README.txt', content: new TextEncoder().encode('Toàn bộ số liệu\r\n'.repeat(40)) },
  { path: 'data/ket-nap.xlsx', content: new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0]) },
]

test('holds the files in their order, each with the day of the archive', async () => {
  const entries = await entriesOf(writeArchive(files, '2024-02-28'))
  expect(entries.map(({ path, day, stored }) => [path, day, stored])).toEqual([
    ['README.txt', '2024-02-28 12:00', false],
    ['data/ket-nap.xlsx', '2024-02-28 12:00', true],
  ])
  expect(entries[0]?.text).toBe('Toàn bộ số liệu\r\n'.repeat(40))
})

test('bears a day that ZIP knows where none is given', async () => {
  const [first] = await entriesOf(writeArchive(files, ''))
  expect(first?.day).toBe('1980-01-01 12:00')
})

test.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/Sao_Paulo'])('is the same in %s', (zone) => {
  const module = pathToFileURL(join(import.meta.dirname, '..', '..', 'src', 'format', 'archive.ts')).href
  const program = `
    import { writeArchive } from ${JSON.stringify(module)}
    import { createHash } from 'node:crypto'
    const content = new TextEncoder().encode('Toàn bộ số liệu')
    process.stdout.write(createHash('sha256').update(writeArchive([{ path: 'a.txt', content }], '2018-11-04')).digest('hex'))`
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  const here = writeArchive(
    [{ path: 'a.txt', content: new TextEncoder().encode('Toàn bộ số liệu') }],
    '2018-11-04',
  )
  expect(told).toBe(createHash('sha256').update(here).digest('hex'))
})

interface Entry {
  readonly path: string
  readonly day: string
  readonly stored: boolean
  readonly text: string
}

function entriesOf(bytes: Uint8Array): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (fault, zip) => {
      if (fault !== null) return reject(fault)
      const entries: Entry[] = []
      zip.on('error', reject)
      zip.on('end', () => resolve(entries))
      zip.on('entry', (entry: Packed) => {
        zip.openReadStream(entry, (broken, stream) => {
          if (broken !== null) return reject(broken)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            const { lastModFileDate: date, lastModFileTime: time } = entry
            const two = (n: number): string => String(n).padStart(2, '0')
            entries.push({
              path: entry.fileName,
              day: `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)} ${two(time >> 11)}:${two((time >> 5) & 63)}`,
              stored: entry.compressionMethod === 0,
              text: Buffer.concat(chunks).toString('utf8'),
            })
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}
