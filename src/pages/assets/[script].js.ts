import * as client from 'virtual:client-script'
import * as search from 'virtual:search-script'
import * as settings from 'virtual:settings-script'
import { bulletin } from '../../site/bulletin.ts'
import { searchIndex } from '../../site/search-index.ts'

export const getStaticPaths = () =>
  [client, settings, search, searchIndex(bulletin())].map(({ name, text }) => ({
    params: { script: name },
    props: { text },
  }))

export function GET({ props: { text } }: { readonly props: { readonly text: string } }): Response {
  return new Response(text)
}
