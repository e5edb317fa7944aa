import { expect, test } from 'vitest'
import { formats, loadOutput } from '../../src/outputs/index.js'
import { told } from '../support/told.js'
import { badCoverage, report } from './sample.js'

const stale = 'nothing new for 3d, where usually 200 a day come in'
const brand = 'No post has named Northwind Hosting for 9d'
const coverage = {
  sources: badCoverage.sources.map((source, index) =>
    index === 1 ? { ...source, notices: [told(stale)] } : source,
  ),
  notices: [told(brand)],
}

test.each(formats)(
  '%s names every source that failed, waits or fell silent, and the brand nobody names',
  async (format) => {
    const output = await loadOutput(format)
    const said = output
      .render(report([], { coverage }), { width: 200, colour: false, links: false })
      .replaceAll('\\', '')
    for (const words of [
      'status.example/posts.rss',
      'reddit search',
      'blog.example/posts.rss',
      stale,
      brand,
    ]) {
      expect(said.replaceAll('//', '/')).toContain(words.replaceAll('//', '/'))
    }
  },
)

test.each(['failed', 'never', 'waiting', 'paused'] as const)(
  'a check is named where it can tell more, which it cannot of what only waits: %s',
  async (status) => {
    const source = { id: 'feed:a', type: 'feed', name: 'a', posts: 0, status }
    const { render } = await loadOutput('table')
    const said = render(report([], { coverage: { sources: [source] } }), {
      width: 200,
      colour: false,
      links: false,
    })
    expect(said.includes('mentions check')).toBe(status === 'failed' || status === 'never')
  },
)
