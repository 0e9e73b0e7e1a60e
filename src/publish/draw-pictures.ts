import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Output, readText } from './output.ts'

/**
 * Draws every chart of a finished build as a picture beside its drawing, twice as fine as a screen, and the cover of every number in place
 * of its drawing, which nobody asks for. The faces are those of the site; nothing of the machine (its fonts, its browser) has a part in it:
 * the same drawing gives the same bytes. Calls `told` after each.
 */
export async function drawPictures(output: Output, told: (done: number, all: number) => void): Promise<void> {
  const drawings = output.files.filter((file) => /^(charts|covers)\/.*\.svg$/.test(file))
  const { renderAsync } = await import('@resvg/resvg-js')
  const waiting = [...drawings]
  let done = 0
  const draw = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const picture = await renderAsync(readText(output, file), {
        font: { fontFiles: [...FACES], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
        fitTo: { mode: 'zoom', value: isCover(file) ? 1 : 2 },
      })
      writeFileSync(join(output.folder, file.replace(/\.svg$/, '.png')), picture.asPng())
      if (isCover(file)) rmSync(join(output.folder, file))
      told(++done, drawings.length)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, draw))
}

function isCover(file: string): boolean {
  return file.startsWith('covers/')
}

const { resolve } = createRequire(import.meta.url)

const FACES: readonly string[] = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => resolve(file))
