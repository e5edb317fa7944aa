// What docs/destinations.md shows is what the config takes, and what is sent.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config/parse.js'
import type { Destination, HttpDestinationRequest } from '../../src/deliver/destinations/destination.js'
import { destinations } from '../../src/deliver/destinations/index.js'
import { message as words } from '../../src/outputs/wording/en/message.js'
import { sources } from '../../src/sources/index.js'
import { anyMessage, message } from '../deliver/destinations/messages.js'

const page = readFileSync(new URL('../../docs/destinations.md', import.meta.url), 'utf8')
const parts = page
  .split(/^(?=##+ )/m)
  .flatMap((part) =>
    [...part.matchAll(/^```yaml\n(.*?)^```/gms)].map(
      ([, yaml = '']) => [part.split('\n', 1)[0] ?? '', yaml] as const,
    ),
  )

const env = {
  SUPPORT_ROOM: 'https://hooks.slack.example/services/T0/B0/zq4k7vx9m2sq8wd3',
  DISCORD: 'https://discord.example/api/webhooks/1/zq4k7vx9m2sq8wd3',
  TEAMS: 'https://flow.example/workflows/zq4k7vx9m2sq8wd3',
  NTFY_TOPIC: 'northwind-k7f3m9x2',
}
const files: Record<string, string> = {
  telegram: '123456:zq4k7vx9m2sq8wd3zq4k7vx9',
  desk: 'whsec_enE0azd2eDltMnNxOHdkM3pxNGs3dng5bTJzcTh3ZDM=',
}

const read = (yaml: string) => {
  const { config, alertsProblem } = readConfig(
    `brands: [{ name: A }]\nsources: [{ type: hackernews }]\n${yaml}`,
    {
      shownPath: 'mentions.yaml',
      env,
      sources,
      readSecret: (path) => ({ text: files[path.replace('~/.secrets/', '')] ?? 'zq4k7vx9m2sq8wd3' }),
    },
  )
  if (alertsProblem !== undefined) throw alertsProblem
  return Object.values(config.alerts.destinations) as { type: string; template?: string }[]
}

const request = async (block: { type: string }, told = message()) => {
  const kind = (destinations as Readonly<Record<string, Destination<never>>>)[block.type]
  return (await kind?.request(block as never, told, { now: new Date(0), words })) as HttpDestinationRequest
}

test('there is an example of every kind', () => {
  const types = parts.flatMap(([, yaml]) => read(yaml).map(({ type }) => type))
  expect(new Set(types)).toEqual(new Set(Object.keys(destinations)))
})

test.each(parts)('%s: its config is one, and makes a message', async (_title, yaml) => {
  for (const block of read(yaml)) {
    const { body, input } = (await request(block)) as { body?: string; input?: string }
    expect(() => JSON.parse(body ?? input ?? '')).not.toThrow()
  }
})

test.each(parts.filter(([, yaml]) => yaml.includes('template:')))(
  '%s: its template gives JSON, whatever people wrote',
  async (_title, yaml) => {
    const [block] = read(yaml)
    if (block === undefined) throw new Error('It has no destination.')
    await fc.assert(
      fc.asyncProperty(anyMessage, async (told) => {
        const { body } = await request(block, told)
        expect(Object.keys(JSON.parse(body))).not.toEqual([])
      }),
    )
  },
)

test('the message is shown with all that it has', async () => {
  const [shown = ''] = /(?<=^```json\n).*?(?=^```)/ms.exec(page) ?? []
  const [item] = message().items
  const { body } = await request(
    destinations.webhook.options.parse({ type: 'webhook', url: 'https://desk.example/' }) as { type: string },
  )
  const example = JSON.parse(shown)
  expect(Object.keys(example)).toEqual(Object.keys(JSON.parse(body)))
  expect(Object.keys(example.items[0])).toEqual(Object.keys(item ?? {}))
})

test('every name of templates is listed', () => {
  const code = readFileSync(
    new URL('../../src/deliver/destinations/body-template.ts', import.meta.url),
    'utf8',
  )
  const [, values = ''] = /function valuesOf[\s\S]*?return \{([\s\S]*?)\n {2}\}\n/.exec(code) ?? []
  const names = [...values.matchAll(/(?:^|[{,])\s*(?:\.\.\.\{)?\s*(\w+)(?=[:,}\s])/gm)].map(
    ([, name = '']) => name,
  )
  expect(names.length).toBeGreaterThan(15)
  const table = page.split('### A template')[1]?.split('### ')[0] ?? ''
  for (const name of names.filter((one) => /^[a-z]/.test(one))) expect(table).toContain(`\`${name}\``)
})
