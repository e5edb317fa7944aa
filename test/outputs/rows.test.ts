// `--coverage`, `--no-coverage`, `--posts-only`: which rows a file of rows holds.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, loadOutput } from '../../src/outputs/index.js'
import { hostileReport } from './hostile.js'
import { mention, report } from './sample.js'

const view = { width: 80, colour: false, links: false }
const outputs = await Promise.all(
  formats.map(async (format) => ({ format, output: await loadOutput(format) })),
)
const ofRows = outputs.flatMap(({ format, output: { render, renderRows } }) =>
  renderRows === undefined ? [] : [{ format, render, renderRows }],
)

test('formats of rows have them', () => {
  expect(ofRows.map(({ format }) => format)).toEqual(['ndjson', 'csv'])
})

describe.each(ofRows)('$format', ({ render, renderRows }) => {
  const bare = { coverage: false, header: false }
  const posts = (count: number) =>
    Array.from({ length: count }, (_, at) => mention({ text: `Down\nsince ${at}` }))

  test('nothing where there is no post', () => expect(renderRows(report([]), bare)).toBe(''))

  test('all of them are the whole', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        expect(renderRows(hostile, { coverage: true, header: true })).toBe(render(hostile, view))
      }),
    )
  })

  test.each([1, 2, 7])('%i posts, and no more', (count) => {
    const whole = report(posts(count))
    const text = renderRows(whole, bare)
    expect(text).not.toMatch(/coverage|counts|^record/m)
    expect(text.match(/Down/g)).toHaveLength(count)
    expect(text).toMatch(/\n$/)
    expect(renderRows(whole, { ...bare, header: true })).toContain(text)
  })

  test('two of them after each other are what one run would have given', () => {
    const all = posts(5)
    const apart = renderRows(report(all.slice(0, 2)), bare) + renderRows(report(all.slice(2)), bare)
    expect(apart).toBe(renderRows(report(all), bare))
  })
})
