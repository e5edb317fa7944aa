// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { sources } from '../../src/sources/index.js'
import type { Source } from '../../src/sources/source.js'

const parse = (block: string, env = {}, secret = 'zq4-secret') =>
  parseConfig(`brands: [{ name: A }]\nsources:\n  - ${block}\n`, {
    shownPath: 'mentions.yaml',
    env,
    sources,
    readSecret: () => ({ text: secret }),
  })

/** Blocks without their secret. */
const blocks: Readonly<Record<string, string>> = {
  discourse: 'type: discourse, url: "https://forum.example"',
  'app-store': 'type: app-store, app: 900100200',
  'google-play': 'type: google-play, app: com.northwind.panel',
  x: 'type: x, budget: 20',
  'mailbox password': 'type: mailbox, host: mail.example, user: care',
}

/** Those that are more than a word. */
const forms: Readonly<Record<string, string>> = {
  'mailbox address': 'imaps://care:zq4-secret@mail.example/INBOX',
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
  const secret = forms[`${type} ${option}`] ?? 'zq4-secret'
  const others = blocks[`${type} ${option}`] ?? blocks[type] ?? `type: ${type}`
  const block = (value: string) => `{ ${others}, ${option}: '${value}' }`
  const name = `${type}_${option.replace(/[A-Z]/g, '_$&')}`.replaceAll('-', '_').toUpperCase()
  for (const written of [secret, `\${UNSET:-${secret}}`]) {
    expect(() => parse(block(written))).toThrow(`mentions.yaml:3:`)
    expect(() => parse(block(written))).toThrow(
      `${option} is a secret, and this file may be copied and shown: write \${${name}} and run \`export ${name}=…\` first, or write \${file:~/.secrets/${type}} and put it into that file`,
    )
    expect(() => parse(block(written))).not.toThrow(/zq4/)
  }
  expect(parse(block('${SECRET}'), { SECRET: secret }).sources).toMatchObject([{ [option]: secret }])
  expect(parse(block('${file:key}'), {}, secret).sources).toMatchObject([{ [option]: secret }])
})

test('a variable that is not set is said to be so, and nothing else of it', () => {
  expect(() => parse("{ type: github, token: '${GITHUB_TOKEN}' }")).toThrow(/has a problem:\n.*is not set/)
})

test('what is no secret may stand there', () => {
  expect(parse('{ type: discourse, url: "https://forum.example", user: reader }').sources).toMatchObject([
    { user: 'reader' },
  ])
})
