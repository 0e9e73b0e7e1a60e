/*
 * The door of the command line. It must run on every Node a machine may have, so that an old one gets a sentence instead of
 * a syntax error: plain JavaScript without imports, in a folder marked CommonJS (an old Node refuses `.ts` modules by their name).
 */
{
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

  if (major < 22 || (major === 22 && minor < 18)) {
    console.error(
      `bantin cần Node 22.18 trở lên; lệnh này đang chạy bằng Node ${process.versions.node}.\n` +
        '  Chạy "npm ci" để có Node 24 đi kèm, rồi dùng "npm run build", "npm run check", hoặc cài Node mới.\n' +
        `bantin needs Node 22.18 or later; this is Node ${process.versions.node}.\n` +
        '  Run "npm ci" to get the Node 24 that comes with it, then "npm run build", "npm run check", or install a newer Node.',
    )
    process.exitCode = 1
  } else {
    const modules = process.getBuiltinModule('node:module')
    modules.enableCompileCache()
    // The sources name each other by their files: there is nothing to look up, which takes longer than reading them from what is kept compiled.
    modules.registerHooks({
      resolve: (name, from, resolveNext) =>
        name.startsWith('.') && name.endsWith('.ts')
          ? { url: new URL(name, from.parentURL).href, format: 'module-typescript', shortCircuit: true }
          : resolveNext(name, from),
    })
    void import('./verbs/start.ts').then(({ start }) => start())
  }
}
