import { statSync } from 'node:fs'
import { readShort } from '../files/read-short.js'
import { MentionsError } from '../model/error.js'
import { typedWord } from '../text/shell-word.js'
import type { ReadSecret, SecretFile } from './environment.js'
import type { Machine } from './folders.js'
import { pathInConfig } from './paths.js'

/** A key has a few hundred. */
const MOST_BYTES = 16_000

/** @param folder of the config, where relative paths start */
export const secretReader =
  (folder: URL, machine: Machine): ReadSecret =>
  (written) => {
    try {
      return readSecretFile(pathInConfig(written, folder, machine), machine.platform)
    } catch (error) {
      if (error instanceof MentionsError) return { problem: error.message.replace(/\.$/, '') }
      throw error
    }
  }

/** Never waits for a pipe. */
function readSecretFile(path: string, platform: NodeJS.Platform): SecretFile {
  const file = readShort(path, MOST_BYTES)
  if ('problem' in file) {
    const step = file.problem.startsWith('there is no') ? 'make it' : 'name a file that you can read'
    return { problem: `${file.problem}: ${step}, with the secret in it and nothing else` }
  }
  if (isOpenToOthers(path, platform))
    return {
      problem: `${path} holds a secret and is open to others than its owner: run \`chmod 600 ${typedWord(path, platform)}\` first`,
    }
  const text = file.text.replace(/[\r\n]+$/, '')
  if (text.trim() === '') return { problem: `${path} is empty: write the secret into it` }
  if (/[\r\n]/.test(text) && !isKeyFile(text))
    return { problem: `${path} has more than one line: leave nothing in it but the secret` }
  return { text }
}

/** Some places give their keys as files of many lines: a private key, or what an account is as JSON. */
const isKeyFile = (text: string): boolean =>
  /^\s*-----BEGIN [A-Z ]+-----[\s\S]*-----END [A-Z ]+-----\s*$/.test(text) || /^\s*\{[\s\S]*\}\s*$/.test(text)

/**
 * Windows has no such modes. Where somebody else gave us the file, as containers and services are given theirs, its mode is
 * that one's to decide.
 */
function isOpenToOthers(path: string, platform: NodeJS.Platform): boolean {
  const user = process.geteuid?.()
  if (platform === 'win32' || user === undefined) return false
  const { mode, uid } = statSync(path)
  return (mode & 0o077) !== 0 && (user === uid || user === 0)
}
