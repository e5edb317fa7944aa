import { count } from './count.js'

/** `/clients/b.yaml`, or with how many others beside it. */
export const fillerWords = ({ path, others = 0 }: { path?: string; others?: number }): string =>
  (path ?? 'another config') + (others === 0 ? '' : ` and ${count(others, 'other config', 'other configs')}`)
