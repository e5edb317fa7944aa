import { win32 } from 'node:path'

/** Where Windows keeps devices and named pipes. */
const DEVICES = '\\\\.\\'

/**
 * The path of the device that a file name stands for; undefined for any other file.
 *
 * On Windows `NUL`, `con:`, `C:\folder\nul`, `\\.\pipe\name`: Node would make a plain file of such a name, which no other
 * program can open or delete. Elsewhere devices are files, but `/dev/stdout` may lead to a plain one, and must stay what it is.
 */
export function deviceOf(file: string, platform: NodeJS.Platform): string | undefined {
  if (platform !== 'win32')
    return /^\/(?:dev\/(?:stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/.test(file) ? file : undefined
  const path = file.replaceAll('/', '\\')
  if (path.startsWith(DEVICES)) return path
  const name = /^(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]):?[. ]*$/i.exec(
    win32.basename(path),
  )?.[1]
  return name === undefined ? undefined : DEVICES + name.toUpperCase()
}
