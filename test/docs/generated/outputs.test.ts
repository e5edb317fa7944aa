import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { type Format, formats, loadOutput } from '../../../src/outputs/index.js'
import type { Output } from '../../../src/views/report.js'
import { calm } from '../../outputs/sample.js'
import { withTemplatesPrinted } from '../template-examples.js'
import { expectPage } from './page.js'

const page = new URL('../../../docs/outputs.md', import.meta.url)
/** A comment that names the format and the width, then a fenced block with the output. */
const example = /(<!-- output: (\w+)(?: (\d+))? -->\n```\w+\n)(?:(?!```\n).*\n)*/g
const lastRow = /(\| format \| for \|\n\|---\|---\|\n(?:\|.*\n)*)/

const show = async (format: Format, width = 80) =>
  asUsual(await loadOutput(format), width).replaceAll('\r', '')

/** Without options. */
const asUsual = ({ render, renderRows, isForSpreadsheets }: Output, width: number): string =>
  isForSpreadsheets && renderRows
    ? renderRows(calm(), { coverage: false, header: true })
    : render(calm(), { width, colour: false, links: false })

test('docs/outputs.md: what each format prints; a new one gets its row and section', async () => {
  const text = readFileSync(page, 'utf8')
  const shown = [...text.matchAll(example)].map(([, start = '', name, width]) => ({ start, name, width }))
  const fresh = new Map<string, string>()
  for (const { start, name, width } of shown) {
    const format = formats.find((one) => one === name)
    if (!format) throw new Error(`docs/outputs.md shows the format ${name}, which there is not`)
    fresh.set(start, await show(format, width === undefined ? undefined : Number(width)))
  }
  const missing = formats.filter((format) => !shown.some(({ name }) => name === format))
  const rows = formats.filter((name) => !text.includes(`\n| \`${name}\` | `))
  const sections = await Promise.all(
    missing.map(
      async (name) => `\n## ${name}\n\n<!-- output: ${name} -->\n\`\`\`text\n${await show(name)}\`\`\`\n`,
    ),
  )
  const written = text
    .replace(lastRow, (table) => table + rows.map((name) => `| \`${name}\` | TODO: for whom |\n`).join(''))
    .replaceAll(example, (_, start: string) => start + fresh.get(start))
  await expectPage('docs/outputs.md', withTemplatesPrinted(`${written}${sections.join('')}`))
})
