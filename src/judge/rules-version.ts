declare const RULES_HASH: string | undefined

/**
 * What stored verdicts were made with, beside the config: the build makes it from the files of the judgement, so that it changes
 * with the word lists, not only with releases.
 */
export const rulesVersion: string = typeof RULES_HASH === 'string' ? RULES_HASH : 'not built'
