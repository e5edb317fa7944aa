/** What a decision was made on holds no more. */
export class Conflict extends Error {
  override name = 'Conflict'
}

export function holds(condition: boolean): void {
  if (!condition) throw new Conflict('Somebody changed the same meanwhile')
}
