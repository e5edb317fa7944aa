/** Bytes in the store are none that this program packed: the store is damaged there. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
