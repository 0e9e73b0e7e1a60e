/** The least page that the script of the search works on. */
export function searchResultPage(): string {
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Tìm kiếm</title><script src="search.js" data-index="index.js" defer></script></head>
<body>
<form class="search-form"><input type="search" name="q" id="search_words"></form>
<div class="search-found"><p id="search_off"></p><p id="search_said" role="status"></p><div id="search_results"></div><div id="search_examples"></div></div>
<div id="search_everything"></div>
</body>
</html>
`
}
