import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Output, readText } from './output.ts'

/**
 * Draws every chart of a finished build as a picture beside its drawing, with the faces of the site and twice as fine as a screen. Nothing of
 * the machine (its fonts, its browser) has a part in it: the same drawing gives the same bytes. Calls `told` after each.
 */
export async function drawPictures(output: Output, told: (done: number, all: number) => void): Promise<void> {
  const drawings = output.files.filter((file) => /^charts\/.*\.svg$/.test(file))
  const { renderAsync } = await import('@resvg/resvg-js')
  const waiting = [...drawings]
  let done = 0
  const draw = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const picture = await renderAsync(readText(output, file), {
        font: { fontFiles: [...FACES], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
        fitTo: { mode: 'zoom', value: 2 },
      })
      writeFileSync(join(output.folder, file.replace(/\.svg$/, '.png')), picture.asPng())
      told(++done, drawings.length)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, draw))
}

const { resolve } = createRequire(import.meta.url)

const FACES: readonly string[] = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => resolve(file))
