/** Somebody pressed Ctrl-C at a question: the program ends, as it does elsewhere, and says nothing. */
export class Interrupted extends Error {
  override name = 'Interrupted'
}
