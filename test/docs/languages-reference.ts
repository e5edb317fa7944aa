import { readdirSync, readFileSync } from 'node:fs'
import { judgedLanguages } from '../../src/languages/index.js'
import { FEWEST_POSTS, listedLanguages, measured, readList, type Share } from '../judge/score/measured.js'

const folder = new URL('../../src/languages/', import.meta.url)
const names = new Intl.DisplayNames(['en'], { type: 'language' })

const columns = [
  'language',
  'expressions',
  'posts',
  'listed rightly',
  'found',
  'kind',
  'severity',
  'danger',
  'plain mentions left out',
  'language told',
]

/** A row for each language that is judged: how many words and phrases it has, and how often they agree with people. */
export function languagesTable(): string {
  const rows = [columns, columns.map(() => '---'), ...judgedLanguages.map(rowOf)]
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function rowOf(tag: string): string[] {
  const head = [
    `${names.of(tag)} (\`${tag}\`)`,
    Number(countExpressions(tag).toPrecision(2)).toLocaleString('en'),
  ]
  const isMeasured = listedLanguages.includes(tag) && readList(tag).length >= FEWEST_POSTS
  if (!isMeasured) return [...head, 'not measured', ...columns.slice(3).map(() => '–')]
  const { posts, precision, recall, kind, severity, danger, plain, language } = measured(tag)
  return [...head, `${posts}`, ...[precision, recall, kind, severity, danger, plain, language].map(inWords)]
}

const inWords = ({ right, of }: Share): string => (of === 0 ? '–' : `${right} of ${of}`)

/** As they are written in its files: one that leaves a choice is one. */
function countExpressions(tag: string): number {
  const files = readdirSync(new URL(`${tag}/`, folder), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      Array.from(
        readFileSync(new URL(`${tag}/${file}`, folder), 'utf8').matchAll(
          file === 'turned.ts' ? /^ {2}[\w'-]+:\s*[`'"]([^`'"]*)/gm : /\bphrases:\s*[`'"]([^`'"]*)/g,
        ),
      ),
    )
    .flatMap(([, phrases = '']) => phrases.split(/[,\n、]/))
    .filter((phrase) => phrase.trim() !== '').length
}
