/**
 * Who reads a digest: the people who use this program; or a client of theirs, who is told nothing of other clients, of how it is
 * done, and by whom.
 */
export const audiences = ['team', 'client'] as const

export type Audience = (typeof audiences)[number]
