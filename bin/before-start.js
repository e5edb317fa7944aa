// What is missing before the program can even be loaded. Plain enough for any Node since 14 to read, so that it can say so.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * @param {string} version of Node, such as `20.19.0`
 * @returns {boolean} whether `engines` in package.json allows it
 */
export function nodeIsEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22
}

/**
 * @param {string} version of Node
 * @param {URL} built the built program
 * @returns {string | undefined} what to tell the person who started it; undefined when nothing is missing
 */
export function whatIsMissing(version, built) {
  if (!nodeIsEnough(version))
    return `mentions: Node.js 20.19 or later is needed (of 21 and 22: 22.12 or later); this is ${version}.
  try: Install a current Node.js from https://nodejs.org; \`node --version\` tells which one is found first.
`
  if (!existsSync(built))
    return `mentions: It has not been built yet: ${fileURLToPath(built)} is missing.
  try: npm install && npm run build, in the folder of its package.json
`
  return undefined
}

/**
 * @param {unknown} error that came while the program, or a part of it, was loaded
 * @returns {string | undefined} what to tell the person; undefined for what is a defect
 */
export function whyNotLoaded(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EMFILE' || code === 'ENFILE')
    return `mentions: Too many files are open at once, so it could not even start.
  try: Allow more (\`ulimit -n 4096\`), then run the same command again.
`
  if (code === 'ERR_MODULE_NOT_FOUND')
    return `mentions: Parts of the program are missing, or were replaced by an update while it ran.
  cause: ${error.message}
  try: Run the same command again; if that does not help, install mentions anew.
`
  return undefined
}
