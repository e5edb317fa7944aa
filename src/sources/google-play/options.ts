import * as z from 'zod'

/** Where Google answers who owns an app, and where it gives logins. */
export const API = 'https://androidpublisher.googleapis.com'
const LOGIN = 'https://oauth2.googleapis.com'

/** `com.northwind.panel`, or an address that holds it as `id`. */
const APP =
  /^(?:([a-z]\w*(?:\.[a-z]\w*)+)|https?:\/\/play\.google\.com\/[^\s#]*[?&]id=([a-z]\w*(?:\.[a-z]\w*)+)\S*)$/i

export const Options = z.strictObject({
  type: z.literal('google-play'),
  app: z
    .string()
    .regex(APP, {
      error:
        'expected the name of an app package, such as com.northwind.panel, or its address in Google Play',
    })
    .describe(
      'The package name of your app, or its address in Google Play, which holds it: `https://play.google.com/store/apps/details?id=com.northwind.panel`.',
    ),
  serviceAccount: z
    .string()
    .min(1)
    .describe(
      'The key of a service account that may see the reviews of your app: the JSON file that Google gives you. Name that file, as with any secret.',
    ),
  api: z.url().default(API).describe('Where Google answers who owns an app; another address for tests.'),
  login: z.url().default(LOGIN).describe('Where Google gives logins; another address for tests.'),
})
export type Options = z.output<typeof Options>

/** The package name alone. */
export function appOf({ app }: Pick<Options, 'app'>): string {
  const [, bare, ofAddress] = APP.exec(app) ?? []
  return bare ?? ofAddress ?? app
}
