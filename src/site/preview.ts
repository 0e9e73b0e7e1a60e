import { join, sep } from 'node:path'
import process from 'node:process'
import type { Plugin, ViteDevServer } from 'vite'

/**
 * In the preview, shows a saved change of `data/` or `content/` at once: drops the bulletin that the pages were made from and reloads
 * them. Has no part in a build.
 */
export function previewBulletin(): Plugin {
  return {
    name: 'bantin-preview',
    apply: 'serve',
    configureServer(server) {
      const root = process.env['BANTIN_ROOT'] ?? process.cwd()
      const folders = ['data', 'content'].map((name) => join(root, name) + sep)
      server.watcher.add(folders)
      server.watcher.on('all', (_event, file) => {
        if (folders.some((folder) => file.startsWith(folder))) dropBulletin(server)
      })
    },
  }
}

const doorModule = 'src/site/bulletin.ts'

function dropBulletin(server: ViteDevServer): void {
  const door = join(server.config.root, doorModule)
  for (const environment of Object.values(server.environments)) {
    const doors = environment.moduleGraph.getModulesByFile(door.split(sep).join('/'))
    for (const module of doors ?? []) environment.moduleGraph.invalidateModule(module)
    environment.hot.send({ type: 'full-reload', path: '*' })
  }
}
