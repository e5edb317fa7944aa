/**
 * What keeps a store closed to whoever writes, so that two stores never tell the same people the same: it was moved to another place, or is
 * a copy that is not finished.
 */
export type Seal = {
  kind: SealKind
  /** The store that took its place, or the one that is copied: a path, or an address without a password. */
  place: string
  at: Date
  /** Of a copy: what the store is known by that is copied. */
  copyOf?: string
}

export const sealKinds = ['moved', 'copying'] as const
type SealKind = (typeof sealKinds)[number]
