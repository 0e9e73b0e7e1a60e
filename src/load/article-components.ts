/** The components that a story may hold: what stands in its text and what stands by itself. */
export const inlineComponents = ['Num', 'Change'] as const
export const blockComponents = ['Chart', 'DataTable', 'KeyFigures', 'Quote', 'Photo', 'Note'] as const
export const componentNames = [...inlineComponents, ...blockComponents] as const

export function isComponent(name: string): name is ComponentName {
  return names.has(name)
}

export function isInlineComponent(name: string): name is (typeof inlineComponents)[number] {
  return name === 'Num' || name === 'Change'
}

export type ComponentName = (typeof componentNames)[number]

const names: ReadonlySet<string> = new Set(componentNames)
