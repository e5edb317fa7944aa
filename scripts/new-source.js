// `npm run new:source NAME`: a new source that works, with its fixtures and its place in the registry and the docs.
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { newSource, Refusal } from './new-source/write.js'

const root = new URL('../', import.meta.url)

/** @returns {number} the exit code */
function main(/** @type {readonly string[]} */ args) {
  const [name, ...more] = args
  if (name === undefined || more.length > 0) return refuse('Give one name: npm run new:source tildes')
  let written
  try {
    written = newSource(root, name)
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message)
    throw error
  }
  // Its options belong into the reference of the config and its JSON Schema.
  const docs = spawnSync('npm', ['run', '--silent', 'docs'], { cwd: root, encoding: 'utf8' })
  if (docs.status !== 0)
    return refuse(`The reference pages could not be written:\n${docs.stdout}${docs.stderr}`)
  process.stdout.write(`Wrote
${written.map((path) => `  ${path}\n`).join('')}
Next: make src/sources/${name}.ts read what the place really answers (look for TODO), put such answers into
fixtures/${name}/, and let the test write what comes of them: npx vitest run test/sources/walker.test.ts -t ${name} --update
docs/adding-a-source.md says what to take care of.
`)
  return 0
}

function refuse(/** @type {string} */ why) {
  process.stderr.write(`new:source: ${why}\n`)
  return 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.slice(2))
