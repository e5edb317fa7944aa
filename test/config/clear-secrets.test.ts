// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { sources } from '../../src/sources/index.js'
import type { Source } from '../../src/sources/source.js'

const parse = (block: string, env = {}) =>
  parseConfig(`brands: [{ name: A }]\nsources:\n  - ${block}\n`, {
    shownPath: 'mentions.yaml',
    env,
    sources,
    readSecret: () => ({ text: 'zq4-secret' }),
  })

/** Blocks without their secret. */
const blocks: Readonly<Record<string, string>> = {
  discourse: 'type: discourse, url: "https://forum.example"',
  'app-store': 'type: app-store, app: 900100200',
  'google-play': 'type: google-play, app: com.northwind.panel',
}

const secrets = Object.values<Source>(sources).flatMap(({ options, credentials }) =>
  (credentials?.needs ?? [])
    .filter(({ isPublic }) => isPublic !== true)
    .map(({ option }): [string, string] => [String(options.shape.type?.def.values[0]), option]),
)

test('there are secrets to test', () => {
  expect(secrets).toContainEqual(['reddit', 'clientSecret'])
  expect(secrets).not.toContainEqual(['reddit', 'clientId'])
})

test.each(secrets)('%s: a %s that stands in the config is refused, and not repeated', (type, option) => {
  const block = (value: string) => `{ ${blocks[type] ?? `type: ${type}`}, ${option}: '${value}' }`
  const name = `${type}_${option.replace(/[A-Z]/g, '_$&')}`.replaceAll('-', '_').toUpperCase()
  for (const written of ['zq4-secret', '${UNSET:-zq4-secret}']) {
    expect(() => parse(block(written))).toThrow(`mentions.yaml:3:`)
    expect(() => parse(block(written))).toThrow(
      `${option} is a secret, and this file may be copied and shown: write \${${name}} and run \`export ${name}=…\` first, or write \${file:~/.secrets/${type}} and put it into that file`,
    )
    expect(() => parse(block(written))).not.toThrow(/zq4/)
  }
  expect(parse(block('${SECRET}'), { SECRET: 'zq4-secret' }).sources).toMatchObject([
    { [option]: 'zq4-secret' },
  ])
  expect(parse(block('${file:key}')).sources).toMatchObject([{ [option]: 'zq4-secret' }])
})

test('a variable that is not set is said to be so, and nothing else of it', () => {
  expect(() => parse("{ type: github, token: '${GITHUB_TOKEN}' }")).toThrow(/has a problem:\n.*is not set/)
})

test('what is no secret may stand there', () => {
  expect(parse('{ type: discourse, url: "https://forum.example", user: reader }').sources).toMatchObject([
    { user: 'reader' },
  ])
})
