import { arithmeticChanges } from './arithmetic-changes.ts'
import { arithmeticRecords } from './arithmetic-records.ts'
import { arithmeticShares } from './arithmetic-shares.ts'
import { arithmeticSums } from './arithmetic-sums.ts'
import { arithmeticTargets } from './arithmetic-targets.ts'
import { articleContent } from './article-content.ts'
import { articleSyntax } from './article-syntax.ts'
import { formatDates } from './format-dates.ts'
import { formatFields } from './format-fields.ts'
import { formatFigures } from './format-figures.ts'
import { formatReferences } from './format-references.ts'
import { formatValues } from './format-values.ts'
import { output } from './output.ts'
import { readingFiles } from './reading-files.ts'
import { readingNumbers } from './reading-numbers.ts'
import { readingText } from './reading-text.ts'
import { readingYaml } from './reading-yaml.ts'

/** Every sentence that `check` can say, by code or `code/variant`. What stands before the `/` is the code, and permanent. */
export const catalogue = {
  ...readingYaml,
  ...readingNumbers,
  ...readingText,
  ...readingFiles,
  ...formatFields,
  ...formatValues,
  ...formatDates,
  ...formatFigures,
  ...formatReferences,
  ...arithmeticShares,
  ...arithmeticSums,
  ...arithmeticTargets,
  ...arithmeticChanges,
  ...arithmeticRecords,
  ...articleSyntax,
  ...articleContent,
  ...output,
}

export type Catalogue = typeof catalogue
export type ProblemKey = keyof Catalogue
export type DetailsOf<Key extends ProblemKey> = Parameters<Catalogue[Key]['vi']>[0]
