import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const { resolve } = createRequire(import.meta.url)

const FACES = [
  ['Paper Serif', 400, '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'],
  ['Paper Serif', 600, '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
  ['Paper Sans', 400, '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'],
  ['Paper Sans', 500, '@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf'],
  ['Paper Sans', 600, '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'],
] as const

/**
 * The site's faces as files of one weight each, in place of those with every weight in one: those come into a PDF as drawings of letters,
 * large and blurred in many readers; these as fonts.
 */
export const PAPER_FACES = `${FACES.map(
  ([family, weight, file]) =>
    `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('${pathToFileURL(resolve(file)).href}'); }`,
).join('\n')}
:root { --serif: 'Paper Serif', serif; --sans: 'Paper Sans', sans-serif; }
@page { ${['@top-left', '@top-right', '@bottom-left', '@bottom-right'].map((box) => `${box} { font-family: 'Paper Sans', sans-serif; }`).join(' ')} }`
