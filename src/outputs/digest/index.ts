import type { DigestOutput } from './digest-output.js'

/** Every format of the digest, by the name that `--format` takes; one is imported when it is asked for. */
const outputs = {
  text: async () => (await import('./text.js')).text,
  md: async () => (await import('./md.js')).md,
  html: async () => (await import('./html.js')).html,
  json: async () => (await import('./json.js')).json,
} satisfies Record<string, () => Promise<DigestOutput>>

export type DigestFormat = keyof typeof outputs

const isFormat = (name: string): name is DigestFormat => name in outputs

/** Their names, in the order of the list above. */
export const digestFormats: readonly DigestFormat[] = Object.keys(outputs).filter(isFormat)

/** Imports the one format that is needed. */
export const loadDigestOutput = (format: DigestFormat): Promise<DigestOutput> => outputs[format]()
