/**
 * Why a program could not be started, as the end of a sentence.
 *
 * @param missing what is said where nothing is there
 */
export function whyNotStarted(cause: Error, missing: string): string {
  switch ('code' in cause ? cause.code : undefined) {
    case 'ENOENT':
      return missing
    case 'EACCES':
      return 'it is not a program, or you may not run it'
    default:
      return cause.message
  }
}
