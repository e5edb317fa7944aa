import type { DigestOutput } from './digest-output.js'

/** Every format of the digest, by the name that `--format` takes. */
export const digestFormats = ['text', 'md', 'html', 'json'] as const
export type DigestFormat = (typeof digestFormats)[number]

const loaders: Record<DigestFormat, () => Promise<DigestOutput>> = {
  text: async () => (await import('./text.js')).text,
  md: async () => (await import('./md.js')).md,
  html: async () => (await import('./html.js')).html,
  json: async () => (await import('./json.js')).json,
}

/** Imports the one format that is needed. */
export const loadDigestOutput = (format: DigestFormat): Promise<DigestOutput> => loaders[format]()
