import { expect, test } from 'vitest'
import { htmlToWords } from '../../../src/text/html.js'
import { quotesIn } from '../../../src/text/quotes/index.js'

const hunk =
  '@@ -1,3 +1,3 @@ int main(void)\n-  fail("Northwind is down");\n+  warn("Northwind is slow");\n   return 0;\n }'
const head = 'diff --git a/host.c b/host.c\nindex 3f1c2d4..9a8b7c6 100644\n--- a/host.c\n+++ b/host.c\n'

const contextHead = '*** host.c\t2026-11-02\n--- host.c\t2026-11-03\n'
const context =
  '***************\n*** 1,2 ****\n! fail("Northwind is down");\n  return 0;\n--- 1,2 ----\n! warn("slow");\n  return 0;'

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
  [
    `It was missing.\n\n${contextHead}${context}\nNorthwind is down.`,
    'It was missing.\n\n\nNorthwind is down.',
  ],
  [`Two changes:\n${contextHead}${context}\n${context}\nDone.`, 'Two changes:\n\nDone.'],
  [`No head:\n${context}\nDone.`, 'No head:\n\nDone.'],
  ['Only new:\n***************\n*** 4 ****\n--- 5,6 ----\n+ down\n+ again\nDone.', 'Only new:\n\nDone.'],
  ['Only old:\n***************\n*** 4,5 ****\n- down\n- again\n--- 3 ----\nDone.', 'Only old:\n\nDone.'],
  [
    'It says more than it has:\n***************\n*** 1,9 ****\n! down\n--- 1,9 ----\n! up\nNorthwind is down.',
    'It says more than it has:\n\nNorthwind is down.',
  ],
  [
    `Cvs:\nIndex: host.c\nRCS file: /src/host.c,v\nretrieving revision 1.4\ndiff -c -r1.4 host.c\n${contextHead}${context}\nDone.`,
    'Cvs:\n\nDone.',
  ],
  [
    'Renamed:\ndiff --git a/down b/broken\nsimilarity index 100%\nrename from down\nrename to broken\nDone.',
    'Renamed:\n\nDone.',
  ],
  [
    'A picture:\ndiff --git a/down.png b/down.png\nindex 3f1c2d4..9a8b7c6 100644\nBinary files a/down.png and b/down.png differ\nDone.',
    'A picture:\n\nDone.',
  ],
  [`Folders:\ndiff -urN a/host.c b/host.c\n--- a/host.c\n+++ b/host.c\n${hunk}\nDone.`, 'Folders:\n\nDone.'],
])('of %j, too, the own words are %j', (text, words) => {
  expect(own(text)).toBe(words)
})

test.each([
  `${head}${hunk}`,
  `\n${head}${hunk}\n\n${head}${hunk}\n@@ -9 +9 @@\n-down\n+up\n`,
  `--- a/host.c\n+++ b/host.c\n${hunk}`,
  `Index: host.c\n===================================================================\n--- host.c\n+++ host.c\n${hunk}`,
  `${contextHead}${context}`,
  `${contextHead}${context}\n${context}`,
  'diff --git a/down b/broken\nsimilarity index 100%\nrename from down\nrename to broken',
  `${head}${hunk}\n-- \n2.39.5`,
])("changes to a file are nobody's words even alone: %j", (text) => {
  expect(own(text).trim()).toBe('')
})

test('beside changes to a file, a quote is all there is to go by', () => {
  expect(own(`> Northwind is down\n\n${head}${hunk}`).trim()).toBe('> Northwind is down')
})

test.each([
  'I saw @@ -1,3 +1,3 @@ in the log.\n- down\n+ up',
  '@@ nothing\n-down',
  '@@ -1,3 +1,3 @@\nNorthwind is down.',
  '@@ -1,3 +1,3 @@\n Northwind is down.',
  'My points:\n- Northwind is down\n- nobody answers\n+ it is cheap',
  '--- Northwind is down\n+++ and up',
  '*** Northwind is down\n--- and up',
  '***************\nNorthwind is down\n***************',
  '***************\n*** 1,2 ****\nNorthwind is down',
  '***************\n*** 1,2 ****\n  Northwind is down\n--- 1,2 ----\n  nobody answers',
  context,
  'diff --git is what I typed',
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

test.each([
  '\n@@ -1,3 +1,3 @@',
  '\n@@ -1,3 +1,3 @@\n-x\n',
  '\n--- a',
  '\n***************\n*** 1,99999 ****',
  '\n***************\n*** 1,9 ****\n! a\n--- 1,9 ----\n',
  '\ndiff --git a\nindex 0..1',
  '\n@@ -1,999999 +1,999999 @@\n \n',
])(
  'reads a million characters of %j in one pass',
  (piece) => {
    const text = `a${piece.repeat(Math.ceil(1_000_000 / piece.length))}`
    expect(quotesIn(text).length).toBeLessThan(text.length)
  },
  20_000,
)
