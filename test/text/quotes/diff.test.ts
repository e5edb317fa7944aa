import { expect, test } from 'vitest'
import { htmlToWords } from '../../../src/text/html.js'
import { quotesIn } from '../../../src/text/quotes/index.js'

const hunk =
  '@@ -1,3 +1,3 @@ int main(void)\n-  fail("Northwind is down");\n+  warn("Northwind is slow");\n   return 0;\n }'
const head = 'diff --git a/host.c b/host.c\nindex 3f1c2d4..9a8b7c6 100644\n--- a/host.c\n+++ b/host.c\n'

const own = (text: string, stretches = quotesIn(text)) =>
  stretches.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

test.each([
  [`It was missing.\n\n${head}${hunk}`, 'It was missing.\n\n'],
  [`It was missing.\n\n${head}${hunk}\nNorthwind is down.`, 'It was missing.\n\n\nNorthwind is down.'],
  [`Try this:\n${hunk}\n\nIt works.`, 'Try this:\n\n\nIt works.'],
  [`Two:\n${head}${hunk}\n@@ -9 +9 @@\n-down\n+up\nDone.`, 'Two:\n\nDone.'],
  [`Two files:\n${head}${hunk}\n${head}${hunk}\nDone.`, 'Two files:\n\nDone.'],
  [
    'Svn:\nIndex: host.c\n===================================================================\n--- host.c\t(revision 4)\n+++ host.c\t(working copy)\n@@ -1 +1 @@\n-down\n+up\nDone.',
    'Svn:\n\nDone.',
  ],
  [
    'New:\ndiff --git a/x b/x\nnew file mode 100644\nindex 0000000..9a8b7c6\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+down\n+again\n',
    'New:\n\n',
  ],
  [
    'Gone:\n@@ -1,2 +0,0 @@\n-down\n-again\n\\ No newline at end of file\nWhy?',
    'Gone:\n\n\\ No newline at end of file\nWhy?',
  ],
  [
    'The empty line lost its blank:\n@@ -1,3 +1,3 @@\n-down\n+up\n\n x\nDone.',
    'The empty line lost its blank:\n\nDone.',
  ],
  [
    'It says more than it has:\n@@ -1,30 +1,30 @@\n-down\n+up\nNorthwind is down.',
    'It says more than it has:\n\nNorthwind is down.',
  ],
])('of %j the own words are %j', (text, words) => {
  expect(own(text)).toBe(words)
})

test.each([
  'I saw @@ -1,3 +1,3 @@ in the log.\n- down\n+ up',
  '@@ nothing\n-down',
  '@@ -1,3 +1,3 @@\nNorthwind is down.',
  '@@ -1,3 +1,3 @@\n Northwind is down.',
  'My points:\n- Northwind is down\n- nobody answers\n+ it is cheap',
  '--- Northwind is down\n+++ and up',
  `${head}${hunk}`,
])('%j has none', (text) => {
  expect(own(text)).toBe(text)
})

test.each([
  ['@@ -1,3 +1,3 @@\n-Northwind is down.\n+Northwind is fine.\n \n Nobody answers.', '+Northwind is fine.'],
  [
    '@@ -1 +1 @@\n-x\n+Northwind is down.\n@@ -9 +9 @@\n-y\n+Nobody answers.',
    '+Northwind is down.+Nobody answers.',
  ],
  [
    '@@ -1,2 +1 @@\n Northwind is down.\n-Nobody answers.',
    '@@ -1,2 +1 @@ Northwind is down.-Nobody answers.',
  ],
])('of a page of a wiki %j adds %j', (text, added) => {
  expect(own(text).replaceAll('\n', '')).toBe(added)
})

test('an archive of mails shows it within one block', () => {
  const html = `<div><pre>It was missing.\n\n<span class="head">diff --git a/x b/x\n--- a/x\n+++ b/x\n</span><span class="hunk">@@ -1,3 +1,3 @@ main\n</span><span class="del">-  down &#34;x&#34;\n</span><span class="add">+  up\n</span>   return 0;\n \n-- \n2.39.5\n</pre></div>`
  const { text, quoted } = htmlToWords(html)
  expect(own(text, quoted)).toBe('It was missing.\n\n')
})

test.each(['\n@@ -1,3 +1,3 @@', '\n@@ -1,3 +1,3 @@\n-x\n', '\n--- a', '\n@@ -1,999999 +1,999999 @@\n \n'])(
  'reads a million characters of %j in one pass',
  (piece) => {
    const text = `a${piece.repeat(Math.ceil(1_000_000 / piece.length))}`
    expect(quotesIn(text).length).toBeLessThan(text.length)
  },
  20_000,
)
