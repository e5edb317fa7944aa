import * as z from 'zod'

/** An address of the web; the error does not repeat it, as it may be secret. */
export const webUrl = () =>
  z.url({
    protocol: /^https?$/,
    error: ({ input }) =>
      input === undefined ? 'is missing' : 'expected a web address that starts with https:// or http://',
  })
