import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keep } from '../files/keep.js'
import type { Checked } from './check-text.js'
import type { Environment } from './environment.js'

/** What a check found, and whether it read other files, of which a change would be missed. */
type Read = (env: Environment) => Promise<{ checked: Checked; dependsOnFiles: boolean }>

/** `names`: of the variables that the check looked at, so that it counts only while they have the same values. */
type Kept = { names: readonly string[]; salt: Buffer; sealed: Buffer; tag: Buffer }

/**
 * What earlier starts found in a config, so that it is read and checked again only when its text, or a variable that it names, is another: that
 * takes as long as all else that a verb does. It holds the values of variables, so it is sealed with them and with the text: who reads the
 * file learns nothing that they don't know.
 *
 * @param folder the user's own; of this build, since another one may check otherwise
 * @param path of the config
 */
export function keptChecks(folder: string, path: string) {
  const file = join(folder, `config-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`)
  return {
    async checked(text: string, env: Environment, read: Read): Promise<Checked> {
      const known = opened(file, text, env)
      if (known !== undefined) return known
      const noted = noting(env)
      const { checked, dependsOnFiles } = await read(noted.env)
      if (!dependsOnFiles && isPlain(checked))
        keep(file, serialize(sealed(checked, text, env, noted.names())))
      return checked
    },
  }
}

function opened(file: string, text: string, env: Environment): Checked | undefined {
  try {
    const { names, salt, sealed, tag }: Kept = deserialize(readFileSync(file))
    const opening = createDecipheriv(CIPHER, keyOf(salt, text, env, names), salt).setAuthTag(tag)
    return deserialize(Buffer.concat([opening.update(sealed), opening.final()]))
  } catch {
    // There is none, or it is of another text, or not whole: all that it saves is time.
    return undefined
  }
}

function sealed(checked: Checked, text: string, env: Environment, names: readonly string[]): Kept {
  const salt = randomBytes(12)
  const sealing = createCipheriv(CIPHER, keyOf(salt, text, env, names), salt)
  const all = Buffer.concat([sealing.update(serialize(checked)), sealing.final()])
  return { names, salt, sealed: all, tag: sealing.getAuthTag() }
}

const CIPHER = 'aes-256-gcm'

const keyOf = (salt: Buffer, text: string, env: Environment, names: readonly string[]): Buffer =>
  createHash('sha256')
    .update(salt)
    .update(JSON.stringify([text, ...names.map((name) => env[name] ?? null)]))
    .digest()

/** The variables, and the names of those that somebody asked for. */
function noting(env: Environment): { env: Environment; names: () => string[] } {
  const names = new Set<string>()
  const note = (name: string | symbol) => void (typeof name === 'string' && names.add(name))
  const noted = new Proxy(env, {
    get(variables, name) {
      note(name)
      return Reflect.get(variables, name)
    },
    has(variables, name) {
      note(name)
      return Reflect.has(variables, name)
    },
    getOwnPropertyDescriptor(variables, name) {
      note(name)
      return Reflect.getOwnPropertyDescriptor(variables, name)
    },
  })
  return { env: noted, names: () => [...names] }
}

/** Whether a copy of it is the same: an error, or anything else with a class of its own, would come back as something else. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return typeof value !== 'function' && typeof value !== 'symbol'
  if (value instanceof Date) return true
  if (value instanceof Map) return [...value].flat().every(isPlain)
  if (value instanceof Set || Array.isArray(value)) return [...value].every(isPlain)
  const prototype = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain)
}
