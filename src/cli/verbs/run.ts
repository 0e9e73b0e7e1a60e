import { Failure } from '../../publish/failure.ts'
import type { Io } from '../../publish/io.ts'
import type { Language } from '../../quantity/language.ts'
import { helpText } from './help-text.ts'
import { readArguments } from './read-arguments.ts'
import { spareOptimiser } from './spare-optimiser.ts'

/**
 * Does what the words of a command line ask for.
 * Exit codes: 0 done · 1 problems or failure · 2 asked for in a wrong way.
 */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const language: Language = words.some(
    (word, at) => word === '--lang=en' || (word === 'en' && words[at - 1] === '--lang'),
  )
    ? 'en'
    : 'vi'
  try {
    const command = readArguments(words)
    switch (command.verb) {
      case 'help':
        io.out(helpText(language, command.about))
        return 0
      case 'version':
        return (await import('./version.ts')).printVersion(io)
      case 'check': {
        const { check } = await import('./check.ts')
        spareOptimiser()
        return check(command.options, io)
      }
      case 'build':
        return await (await import('./build.ts')).build(command.options, io)
      case 'pdf':
        return await (await import('./pdf.ts')).pdf(command.words[0] ?? '', command.options, io)
      case 'dev':
        return await (await import('./dev.ts')).preview(command.options, io)
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    io.err(error.words[language])
    return error.exitCode
  }
}
