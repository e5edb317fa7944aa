import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The command line as a person starts it. */
export const mentionsPath = at('bin/mentions.js')

/** The folder with `mentions` for shell lines. */
export const shellBin = at('test/support/bin')

export const builtPath = at('dist/cli.js')
