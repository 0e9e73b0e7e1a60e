import { name, text } from 'virtual:client-script'

export const getStaticPaths = () => [{ params: { script: name } }]

export function GET(): Response {
  return new Response(text)
}
