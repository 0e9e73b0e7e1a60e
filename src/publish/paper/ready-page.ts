/*
 * What is done to a page inside the browser before it is printed. Each function is handed over as it stands: it may name nothing outside
 * itself.
 */

/**
 * Makes a page fit for paper: folded tables open, links lead to the same PDF where their target is in it, to the bulletin's address where it
 * has one, else nowhere; the addresses that a reader of paper cannot follow are numbered and listed at the end. Waits for its pictures and
 * faces. `home` is the address of the bulletin, with a stroke at its end.
 */
export async function readyPage({ paper, columns, home }: Readying): Promise<void> {
  const root = document.documentElement
  root.dataset['paper'] = paper
  root.dataset['columns'] = String(columns)
  for (const fold of document.querySelectorAll('details')) fold.open = true
  const here = new URL(location.href)
  const site = new URL('../../', here)
  const stories = new Map<string, string>()
  for (const story of document.querySelectorAll<HTMLElement>('[data-address]'))
    stories.set(story.dataset['address']?.slice(1) ?? '', story.id)
  const list = document.querySelector('#addresses ol')
  const numbers = new Map<string, number>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const target = new URL(link.href)
    if (target.pathname === here.pathname && target.protocol === here.protocol) continue
    if (target.protocol === 'file:') {
      const path = target.href.slice(site.href.length)
      const story = stories.get(path.replace(/#.*$/u, ''))
      if (story !== undefined) link.setAttribute('href', `#${story}`)
      else if (home === '') link.removeAttribute('href')
      else link.href = home + path
      continue
    }
    const shown = link.textContent.trim()
    if (!target.protocol.startsWith('http') || list === null || shown.includes(target.host)) continue
    const number = numbers.get(target.href) ?? numbers.size + 1
    if (!numbers.has(target.href)) {
      numbers.set(target.href, number)
      const line = document.createElement('li')
      line.textContent = decodeURI(target.href)
      list.append(line)
    }
    const mark = document.createElement('sup')
    mark.className = 'paper-address'
    mark.textContent = String(number)
    link.after(mark)
  }
  if (numbers.size === 0) document.querySelector('#addresses')?.remove()
  const pictures = [...document.querySelectorAll('img')]
  for (const picture of pictures) picture.loading = 'eager'
  await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode())])
}

/** Writes into the list of contents on which page each part begins. */
export function writePages(pages: Readonly<Record<string, number>>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = String(pages[place.dataset['pageOf'] ?? ''] ?? '')
}

export interface Readying {
  readonly paper: string
  readonly columns: 1 | 2
  readonly home: string
}
