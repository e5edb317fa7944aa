import { Failed } from '../../model/failed.js'
import type { LineFault } from '../../model/failure.js'

/** Something is wrong with a line of an export. */
export const damagedLine = (name: string, line: number, fault: LineFault, cause?: unknown): Failed =>
  new Failed({ code: 'import-line', args: { path: name, line, ...fault } }, { cause })
