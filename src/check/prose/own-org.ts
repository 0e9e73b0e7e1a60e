/** The organisation and group of a figure, left out where it is of the whole. */
export function orgOf({
  org,
  group,
}: {
  readonly org?: string | undefined
  readonly group?: string | undefined
}): { readonly org?: string; readonly group?: string } {
  return { ...(org === undefined ? {} : { org }), ...(group === undefined ? {} : { group }) }
}
