import { createHash } from 'node:crypto'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { CheckStatus } from '@stryker-mutator/api/check'

/**
 * Leaves out all but a share of the mutants, so that a large room can be judged in an hour. Which ones stay is decided by a hash of the
 * mutant and the seed: every mutant has the same chance whatever its kind, and the same words give the same sample again. Those left
 * out are reported as compile errors, which a mutation score does not count.
 */
class SampleChecker {
  #share = Number(process.env.BANTIN_MUTATION_SAMPLE ?? '1')
  #seed = process.env.BANTIN_MUTATION_SEED ?? '1'

  async init() {}

  group(mutants) {
    return [mutants.map(({ id }) => id)]
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#judge(mutant)]))
  }

  #judge({ fileName, location, mutatorName, replacement }) {
    const file = fileName.replaceAll('\\', '/').replace(/^.*\/src\//, 'src/')
    const words = JSON.stringify([this.#seed, file, location, mutatorName, replacement])
    const drawn = createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32
    return drawn < this.#share
      ? { status: CheckStatus.Passed }
      : { status: CheckStatus.CompileError, reason: 'not in the sample' }
  }
}

function sampleFactory() {
  return new SampleChecker()
}
sampleFactory.inject = []

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', sampleFactory)]
