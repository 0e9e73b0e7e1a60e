/**
 * The guards that keep what is wrong from being published, how each is taken off (one expression of its module replaced, in the child
 * that runs the tests and nowhere else), and the tests that must notice.
 */
export const guards = {
  'the check of addresses': {
    module: 'src/load/article-url.ts',
    from: "if (otherHost || otherScheme) return problem('unsafe-url', place, { url })",
    to: '',
    noticedBy: 'test/load/article-links.test.ts',
  },
  'the check for code': {
    module: 'src/load/mdx-guard.ts',
    from: 'visit(tree, 0)\n',
    to: '',
    noticedBy: 'test/load/article-code.test.ts',
  },
  'the mask that hides code from the parser': {
    module: 'src/load/mdx-mask.ts',
    from: 'return text.replace(codeBegins,',
    to: 'return text.replace(/$^/gu,',
    noticedBy: 'test/load/article-code.test.ts',
  },
  'the wall around the folder': {
    module: 'src/load/list-files.ts',
    from: 'return realpathSync(path).startsWith(realpathSync(root) + sep)',
    to: 'return true',
    noticedBy: 'test/load/files.test.ts',
  },
  'the embargo': {
    module: 'src/model/released.ts',
    from: 'Date.parse(edition.releaseAt) <= asOf.getTime()',
    to: 'true',
    noticedBy: 'test/model/released.test.ts',
  },
  'the question about a dot of thousands': {
    module: 'src/quantity/bare-number.ts',
    from: "return refuse({ kind: 'thousands-dot'",
    to: "if (false) return refuse({ kind: 'thousands-dot'",
    noticedBy: 'test/quantity/bare-number.test.ts',
  },
  'the rule of the output for names of files': outputRule(
    "{ code: 'bad-file-name', ofFile: ({ file }) => findBadName(file), ofPage: ({ page }) => findBadName(page) },",
  ),
  'the rule of the output for sound pages': outputRule("{ code: 'invalid-html', ofPage: findInvalidHtml },"),
  'the rule of the output for code in a page': outputRule("{ code: 'inline-code', ofPage: findInlineCode },"),
  'the rule of the output for words of a program on pages': outputRule(
    'ofPage: (page, { whole }) => findLeftovers(page, whole.project),',
  ),
  'the rule of the output for words of a program in files': outputRule(
    'findLeftoversInText(file, text, whole.project)',
    '[]',
  ),
  'the search on pages for what is not out yet': outputRule(
    'ofPage: (page, { whole, secrets }) => findLeaksOnPage(page, secrets, whole),',
  ),
  'the search in files for what is not out yet': outputRule(
    'ofFile: ({ file, bytes }, { secrets }) => findLeaksInFile(file, bytes, secrets),',
  ),
  'the rule of the output for what other hosts have': outputRule(
    "{ code: 'external-resource', ofFolder: (graph) => findOutside(graph) },",
  ),
  'the search for links into nothing': outputRule(
    "{ code: 'broken-link', ofFolder: (graph, { output, base }) => findBrokenLinks(graph, output, base) },",
  ),
  'the rule of the output for files that nobody uses': outputRule(
    "{ code: 'orphan-file', ofFolder: (graph, { output }) => findOrphans(graph, output) },",
  ),
  'the search in compressed files': {
    module: 'src/publish/read-archive.ts',
    from: 'return Object.entries(unzipSync(bytes))',
    to: 'return Object.entries({} as Record<string, Uint8Array>)',
    noticedBy: 'test/publish/check-output.test.ts',
  },
  'the stripping of pictures': {
    module: 'src/site/pictures.ts',
    from: 'return stripped\n',
    to: 'return bytes\n',
    noticedBy: 'test/load/picture-strip.test.ts',
  },
} as const satisfies Readonly<Record<string, Guard>>

export interface Guard {
  readonly module: string
  readonly from: string
  readonly to: string
  readonly noticedBy: string
}

/** A rule of the firewall of the output: one line of its list. */
function outputRule(from: string, to = ''): Guard {
  return { module: 'src/publish/check-output.ts', from, to, noticedBy: 'test/publish/check-output.test.ts' }
}
