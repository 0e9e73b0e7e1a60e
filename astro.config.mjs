import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { clientScript } from './src/site/client-script.ts'
import { previewBulletin } from './src/site/preview.ts'

/**
 * Settings that the rest relies on: routes become the file names of the contract (`preserve`), nothing is inlined into a page, the
 * spaces between inline elements stay (`compressHTML: true`), two pages at one address stop the build, and all names are lower case.
 */
export default defineConfig({
  srcDir: './src',
  output: 'static',
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  integrations: [mdx({ syntaxHighlight: false })],
  markdown: { syntaxHighlight: false },
  build: {
    format: 'preserve',
    assets: 'assets',
    inlineStylesheets: 'never',
  },
  vite: {
    define: { 'import.meta.env.BANTIN_ENGINE': JSON.stringify(import.meta.dirname) },
    plugins: [previewBulletin(), clientScript()],
    build: {
      target: ['chrome109', 'firefox115'],
      cssTarget: ['chrome109', 'firefox115'],
      assetsInlineLimit: 0,
      sourcemap: false,
      rollupOptions: { output: { hashCharacters: 'base36', assetFileNames } },
    },
  },
})

/** Style sheets take the name of the component that asks for them; servers that know no case must find them too. */
function assetFileNames({ names: [name = ''] }) {
  const [base = ''] = name.toLowerCase().split('.')
  return `assets/${base.replace(/[^a-z0-9-]/g, '-')}.[hash][extname]`
}
