import * as z from 'zod'

/** Where its public reviews are, and where Apple answers who owns an app. */
export const SITE = 'https://itunes.apple.com'
export const API = 'https://api.appstoreconnect.apple.com'

/** `123456789`, `id123456789`, or an address that holds it behind `id`. */
const APP = /^(?:(?:id)?(\d{5,15})|https?:\/\/[^\s?#]*\/id(\d{5,15})(?:[/?#]\S*)?)$/i

const expected = 'expected the number of an app, such as 123456789, or its address in the App Store'

const AppNumber = z.union([z.int().min(10_000), z.string().regex(APP)], { error: expected }).transform(String)

export const Options = z.strictObject({
  type: z.literal('app-store'),
  app: AppNumber.describe(
    'The number of the app, or its address in the App Store, which holds it: `https://apps.apple.com/us/app/northwind/id123456789`.',
  ),
  countries: z
    .array(z.string().regex(/^[a-z]{2}$/i, { error: 'expected a country in two letters, such as `us`' }))
    .min(1)
    .default(['us'])
    .describe(
      'Of which countries to read the reviews, such as `us` and `de`: each is a request of its own. With a key those of all countries are read.',
    ),
  issuer: z
    .string()
    .min(1)
    .optional()
    .describe('For an app of your own: the "Issuer ID" of a key of App Store Connect.'),
  keyId: z.string().min(1).optional().describe('The "Key ID" of that key.'),
  privateKey: z
    .string()
    .min(1)
    .optional()
    .describe('That key itself, which is in a file `AuthKey_….p8`: name that file, as with any secret.'),
  base: z.url().default(SITE).describe('Where the public reviews are; another address for tests.'),
  api: z.url().default(API).describe('Where App Store Connect is; another address for tests.'),
})
export type Options = z.output<typeof Options>

/** The number of the app alone. */
export function appOf({ app }: Pick<Options, 'app'>): string {
  const [, bare, ofAddress] = APP.exec(app) ?? []
  return bare ?? ofAddress ?? app
}

export const countriesOf = ({ countries }: Pick<Options, 'countries'>): string[] =>
  [...new Set(countries.map((country) => country.toLowerCase()))].sort()

/** What a login is made of. */
export type Key = { issuer: string; keyId: string; privateKey: string }

const keyOptions = ['issuer', 'keyId', 'privateKey'] as const

/** Undefined where nobody gave a key, or not all of it. */
export function keyOf({ issuer, keyId, privateKey }: Options): Key | undefined {
  return issuer === undefined || keyId === undefined || privateKey === undefined
    ? undefined
    : { issuer, keyId, privateKey }
}

/** Those that are missing of a key that is there in part. */
export function missingOf(options: Options): string[] {
  const missing = keyOptions.filter((option) => options[option] === undefined)
  return missing.length === keyOptions.length ? [] : missing
}
