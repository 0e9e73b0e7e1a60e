import { BASE } from '../../making/base-project.ts'

type Files = Readonly<Record<string, string>>

/** Every line of the data and of the number left out, left without what stands behind its colon, or put in the place of a list. */
export const inLines: readonly Files[] = Object.entries(BASE)
  .filter(([path]) => path.endsWith('.yaml'))
  .flatMap(([path, text]) => {
    const lines = text.split('\n').slice(0, -1)
    const withLine = (at: number, ...instead: readonly string[]): Files => ({
      [path]: `${lines.toSpliced(at, 1, ...instead).join('\n')}\n`,
    })
    return lines.flatMap((line, at) => {
      const [, key, indent = ''] = /^(( *)(?:- )?[\w-]+:)/u.exec(line) ?? []
      const emptied = key === undefined ? [] : [withLine(at, key), withLine(at, key, `${indent}    - a`)]
      return [withLine(at), ...emptied]
    })
  })
