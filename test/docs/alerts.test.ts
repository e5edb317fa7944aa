// The page about alerts: its examples are right, and what it shows is what is printed.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { alertRules } from '../../src/app/alert-rules.js'
import { parseConfig } from '../../src/config/parse.js'
import { alertKinds } from '../../src/model/alert.js'
import { alertsText } from '../../src/outputs/alerts-text.js'
import { alerts } from '../../src/outputs/wording/en/alerts.js'
import { sources } from '../../src/sources/index.js'
import { utc } from '../../src/text/clock.js'

const page = readFileSync(new URL('../../docs/alerts.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = '']) => yaml)
const env = {
  SLACK_WEBHOOK: 'https://hooks.slack.com/services/T000/B000/XXXXXXXXXXXXXXXXXXXXXXXX',
  NTFY_TOKEN: 'tk_abcdefghijklmnopqrstuvwxyz012',
}

/** An example shows what it is about; what a config can't do without is added. */
const parse = (example: string) =>
  parseConfig(
    [
      example,
      ...(/^brands:/m.test(example) ? [] : ['brands: [{ name: Northwind Hosting }]']),
      'sources: [{ type: hackernews }]',
      ...(/^digest:/m.test(example)
        ? []
        : ['digest: { email: { from: a@northwind.example, to: b@northwind.example, maildir: mail } }']),
    ].join('\n'),
    { shownPath: 'mentions.yaml', env, sources },
  )

describe('docs/alerts.md', () => {
  test('has examples', () => expect(examples.length).toBeGreaterThan(4))

  test.each(examples)('%s', (example) => expect(alertRules(parse(example)).length).toBeGreaterThan(0))

  test.each(alertKinds)('has a row for %s', (kind) => expect(page).toContain(`\n| \`${kind}\` |`))

  test('shows what is printed', () => {
    const [, example = ''] = examples
    const rule = alertRules(parse(example)).find(({ kind }) => kind === 'new')
    const at = new Date('2026-03-14T21:40:00Z')
    const until = new Date('2026-03-15T07:00:00Z')
    if (rule === undefined) throw new Error('no such rule')
    const printed = alertsText(
      {
        generatedAt: at,
        rules: [
          {
            rule,
            began: at,
            last: {
              id: 1,
              at,
              rule: rule.name,
              destination: 'support',
              title: '1 person waits for a reply from Northwind Hosting',
              state: 'sent',
            },
            waiting: [{ destination: 'support', count: 3, until, why: 'quiet' }],
            next: [],
          },
        ],
      },
      { self: 'mentions', clock: utc },
    )
    expect(page).toContain(`\`\`\`text\n${printed}\`\`\``)
    expect(page).toContain(alerts.settled(2))
  })
})
