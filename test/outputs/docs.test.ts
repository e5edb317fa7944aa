import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formats, loadOutput } from '../../src/outputs/index.js'
import { calm } from './sample.js'

const page = new URL('../../docs/outputs.md', import.meta.url)
/** A comment that names the format and the width, then a fenced block with the output. */
const example = /(<!-- output: (\w+)(?: (\d+))? -->\n```\w+\n)((?:(?!```\n).*\n)*)/g

test('docs/outputs.md shows what each format prints', async () => {
  const text = readFileSync(page, 'utf8')
  const rendered = new Map<string, string>()
  for (const [, , name, width] of text.matchAll(example)) {
    const format = formats.find((one) => one === name)
    if (!format) throw new Error(`docs/outputs.md shows the format ${name}, which there is not`)
    const output = await loadOutput(format)
    const view = { width: Number(width ?? 80), colour: false, links: false }
    rendered.set(format, output.render(calm(), view).replaceAll('\r', ''))
  }
  expect([...rendered.keys()].sort()).toEqual([...formats].sort())
  const fresh = text.replaceAll(example, (_, start: string, name: string) => start + rendered.get(name))
  await expect(fresh).toMatchFileSnapshot('../../docs/outputs.md')
})
