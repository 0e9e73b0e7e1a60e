import { expect, test } from 'vitest'
import { pictures } from './examples/pictures.ts'
import { fileOf, makeContext, read } from './making-article.ts'
import { told, visible } from './shown.ts'

test('what is read of pictures is on the page that a person has read', async () => {
  const page = pictures.map(([claim, name, bytes]) => {
    const { article, problems } = read(
      `![Nhà](${name})`,
      makeContext({ files: new Map([[name, fileOf(bytes)]]) }),
    )
    const sizes = article?.pictures.map(({ width, height }) => `${width} × ${height}`) ?? []
    return [`## ${claim}, ${name}`, '', ...problems.flatMap(told), ...sizes, ''].join('\n')
  })
  await expect(visible(page.join('\n').replaceAll('content/2024-02/bai-1.mdx', 'bai'))).toMatchFileSnapshot(
    'every-picture.snap.md',
  )
})
