import type { FillingConfig } from '../../../src/store/port/configs.js'
import { storable } from '../../../src/text/storable.js'
import type { Tables } from './tables.js'

export const configsOf = ({ configs }: Tables): readonly FillingConfig[] => [...configs.values()]

export function saveConfig({ configs }: Tables, { path, brands, scannedAt }: FillingConfig): void {
  configs.set(storable(path), { path: storable(path), brands: brands.map(storable), scannedAt })
}
