import type { PageChart } from '../../site/page-chart.ts'
import { figuresOf } from '../../charts/figures-of.ts'
import { svgOf } from '../../charts/svg.ts'
import { escape } from '../../format/escape.ts'
import { ledgerHtml } from '../../site/ledger-html.ts'

/**
 * The inside of a chart's `<figure>`: title, picture, how to read it, source, the same figures as a table right after it, downloads. One
 * string, since a component for each part would cost more than the chart.
 */
export function chartHtml(chart: PageChart, { folded = false }: { readonly folded?: boolean } = {}): string {
  const { id, title, description, drawing } = chart
  return [
    `<p class="chart-title">${escape(title)}</p>`,
    `<p class="chart-subtitle">${subtitle(chart)}</p>`,
    `<div class="chart-plot${drawing.indent === 0 ? '' : ' indented'}">${svgOf(drawing, { id, title, description, figures: figuresOf(chart.table) })}</div>`,
    ...(chart.caption === undefined ? [] : [`<p class="chart-caption">${escape(chart.caption)}</p>`]),
    ...chart.notes.map((note) => `<p class="chart-note">${escape(note)}</p>`),
    chart.source === '' ? '' : `<p class="chart-source">${escape(chart.source)}</p>`,
    `<details${folded ? '' : ' open'}><summary>${escape(chart.labels.table)}</summary>`,
    `<table class="table ${chart.table.layout}">${ledgerHtml(chart.table)}</table></details>`,
    furniture(chart),
  ].join('')
}

function subtitle({ subtitle, illustrative }: PageChart): string {
  if (illustrative === undefined) return `${escape(subtitle)}.`
  return `${escape(subtitle)}. <strong>${escape(illustrative)}</strong>`
}

function furniture({ downloads, labels, key }: PageChart): string {
  const link = ({ label, href }: PageChart['key']): string => `<a href="${escape(href)}">${escape(label)}</a>`
  const taken =
    downloads.length === 0 ? '' : `<span>${escape(labels.downloads)}:</span> ${downloads.map(link).join(' ')}`
  return `<p class="chart-downloads">${taken} ${link(key)}</p>`
}
