// `npm run new:language TAG`: the folder of a language with all of its files, still without words, its list of posts, and its place in the
// registry and the docs.
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { isTold, newLanguage, Refusal } from './new-language/write.js'

const root = new URL('../', import.meta.url)

/** @returns {number} the exit code */
function main(/** @type {readonly string[]} */ args) {
  const [tag, ...more] = args
  if (tag === undefined || more.length > 0)
    return refuse('Give the tag of one language: npm run new:language sv')
  let written
  try {
    written = newLanguage(root, tag)
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message)
    throw error
  }
  // It belongs into the table of languages.
  const docs = spawnSync('npm', ['run', '--silent', 'docs'], { cwd: root, encoding: 'utf8' })
  if (docs.status !== 0)
    return refuse(`The pages about languages could not be written:\n${docs.stdout}${docs.stderr}`)
  process.stdout.write(`Wrote
${written.map((path) => `  ${path}\n`).join('')}
Next: write its words into src/languages/${tag}/, in that language and never translated, and posts with the verdict of a person into
fixtures/judgement/${tag}.ndjson; then npx vitest run test/languages test/judge, and npm run docs. Until it has words, its posts need no
reply for the program: don't release it so.
${isTold(root, tag) ? '' : `Nothing tells it yet: give it small words in src/languages/small-words.ts, or its script in src/languages/scripts.ts.\n`}docs/languages.md says what to take care of.
`)
  return 0
}

function refuse(/** @type {string} */ why) {
  process.stderr.write(`new:language: ${why}\n`)
  return 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.slice(2))
