/** A config whose scans fill the store. */
export type FillingConfig = {
  /** Absolute; where it was when it scanned last. */
  path: string
  /** The names of its brands then. */
  brands: readonly string[]
  scannedAt: Date
}

/** Whose store it is: several configs may share one. */
export interface Configs {
  all(): Promise<readonly FillingConfig[]>
  /** Keeps one in place of what was known of its path. */
  save(config: FillingConfig): Promise<void>
}
