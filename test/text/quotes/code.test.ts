import { expect, test } from 'vitest'
import { htmlToWords } from '../../../src/text/html.js'
import { quotesIn } from '../../../src/text/quotes/index.js'

const quoted = (text: string, stretches = quotesIn(text)) =>
  stretches.map(({ start, end }) => text.slice(start, end))

test.each([
  ['It says:\n```\nerror: down\n```\nWhy?', ['```\nerror: down\n```']],
  ['It says:\n```sh\nerror: down\n```\nWhy?', ['```sh\nerror: down\n```']],
  ['It says:\n~~~\n```\n~~~\nWhy?', ['~~~\n```\n~~~']],
  ['It says:\n````\n```\n````\nWhy?', ['````\n```\n````']],
  ['It says:\n```\nit is down', []],
  ['```\nit is down\n```', []],
  ['The `error` is ```down``` again', []],
])('of %j the code is %j', (text, code) => {
  expect(quoted(text)).toEqual(code)
})

test.each([
  ['<p>It says:</p><pre><code>error: <b>down</b>\nand out</code></pre><p>Why?</p>', ['error: down\nand out']],
  ['<p>Type <code>down</code> there.</p>', []],
  ['<pre>The message, with <code>down</code> in it.</pre>', ['down']],
  ['<pre><code>my site is down</code></pre>', []],
  ['<p>It says:</p><pre><code>error: down', []],
])('of %s the code is %j', (html, code) => {
  const { text, quoted: stretches } = htmlToWords(html)
  expect(quoted(text, stretches).map((one) => one.trim())).toEqual(code)
})
