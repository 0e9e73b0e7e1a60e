import { loadProject } from '../../src/load/load-project.ts'
import { writeProject } from '../making/project.ts'

/** What is read of the base project, with each of these in the place of its own files in turn; nothing is written but the base. */
export function loadSlips(
  slips: readonly Readonly<Record<string, string>>[],
): readonly ReturnType<typeof loadProject>[] {
  const root = writeProject()
  const encoder = new TextEncoder()
  return slips.map((files) => {
    const instead = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const)
    return loadProject(root, new Map(instead))
  })
}
