import pkg from '../../package.json' with { type: 'json' }

export const version: string = pkg.version

declare const RULES_HASH: string | undefined

/** What stored verdicts were made with, beside the config: changes with the word lists, not only with releases. */
export const rulesVersion: string = typeof RULES_HASH === 'string' ? RULES_HASH : version
