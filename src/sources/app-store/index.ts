import { Failed } from '../../model/failed.js'
import { placeLimits } from '../place-limits.js'
import { defineSource } from '../source.js'
import { login } from './login.js'
import { API, appOf, countriesOf, keyOf, missingOf, Options, SITE } from './options.js'
import { askOwn, readOwn } from './own-reviews.js'
import { failureOf, PLACE } from './problems.js'
import { askPublic, readPublic } from './public-reviews.js'

/** Reviews in Apple's App Store: those that everybody sees, country by country, or with the owner's key all of them and what was answered. */
export const appStore = defineSource({
  options: Options,

  label(options) {
    const name = `App Store ${appOf(options)}`
    if (keyOf(options) !== undefined) return options.api === API ? name : `${options.api}/${name}`
    const countries = countriesOf(options).join(' ')
    return options.base === SITE ? `${name} ${countries}` : `${options.base}/${name} ${countries}`
  },

  aboutOwner: true,
  finds: { by: 'reading', comments: 'no', answered: "with the owner's key" },
  limits: placeLimits['app-store'],
  credentials: {
    needs: [
      { option: 'issuer', what: 'the issuer of a key of your account', optional: true, isPublic: true },
      { option: 'keyId', what: 'its id', optional: true, isPublic: true },
      { option: 'privateKey', what: 'the key itself, which sees what was answered', optional: true },
    ],
    from: 'https://appstoreconnect.apple.com/access/integrations/api',
    costs: 'nothing beside the membership that an app in the store takes',
  },
  session: {
    begin: login,
    // A token is signed here, and nothing is ever asked for one.
    read() {
      throw new Error('App Store Connect gives no logins')
    },
  },

  asks(options) {
    const missing = missingOf(options)
    if (missing.length > 0) throw new Failed({ code: 'key-in-part', args: { place: PLACE, missing } })
    return keyOf(options) === undefined ? askPublic(options) : askOwn(options)
  },

  read: (answer, options) =>
    keyOf(options) === undefined ? readPublic(answer, options) : readOwn(answer, options),

  failure: failureOf,
})
