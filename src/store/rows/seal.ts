import { Failed } from '../../model/failed.js'
import { type Seal, sealKinds } from '../port/seal.js'
import { date, oneOf, optionalText, type Row, text } from './values.js'

/** The one row that a sealed store has. */
export const sealAsked = 'select kind, place, at, copy_of from seal'

export function sealIn(row: Row): Seal {
  const copyOf = optionalText(row, 'copy_of')
  return {
    kind: oneOf(row, 'kind', sealKinds),
    place: text(row, 'place'),
    at: date(row, 'at'),
    ...(copyOf !== undefined && { copyOf }),
  }
}

/** @throws Failed where a store that is to become a copy was moved, or is another's copy. @param path what errors call it */
export function refuseOther(path: string, seal: Seal | undefined, mark: Seal): void {
  if (seal !== undefined && (seal.kind === 'moved' || seal.copyOf !== mark.copyOf)) throw sealed(path, seal)
}

/** @param path what errors call the store */
export const sealed = (path: string, { kind, place }: Seal): Failed =>
  kind === 'moved'
    ? new Failed({ code: 'store-sealed', args: { path, successor: place } })
    : new Failed({ code: 'store-unfinished', args: { path, from: place } })
