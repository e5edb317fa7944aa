/**
 * The address of a database as it may be shown: without the password that is in the user's part, up to the last `@` before the path's
 * parameters, or in the parameters.
 */
export const withoutPassword = (address: string): string =>
  address
    .replace(/^([a-z]+:\/\/[^:@/?#]*):[^?#]*@/i, '$1:***@')
    .replace(/([?&](?:ssl)?password=)[^&#]*/gi, '$1***')
