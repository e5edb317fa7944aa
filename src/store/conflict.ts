/** What a decision was made on holds no more. */
export class Conflict extends Error {
  override name = 'Conflict'
}

export const conflict = () => new Conflict('Somebody changed the same meanwhile')
