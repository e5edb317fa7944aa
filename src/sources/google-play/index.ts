import { placeLimits } from '../place-limits.js'
import { defineSource } from '../source.js'
import { askLogin, readLogin } from './login.js'
import { API, appOf, Options } from './options.js'
import { failureOf } from './problems.js'
import { askReviews, readReviews } from './reviews.js'

/** Reviews of an app of one's own in Google Play, with what was answered. Google shows those of the last week, and none without words. */
export const googlePlay = defineSource({
  options: Options,

  label(options) {
    const name = `Google Play ${appOf(options)}`
    return options.api === API ? name : `${options.api}/${name}`
  },

  aboutOwner: true,
  finds: { by: 'reading', comments: 'no', answered: 'yes' },
  limits: placeLimits['google-play'],
  credentials: {
    needs: [{ option: 'serviceAccount', what: 'the key of a service account that may see the reviews' }],
    from: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
    costs: 'nothing beside the account that an app in the store takes',
  },
  session: { begin: askLogin, read: readLogin },

  asks: askReviews,
  read: readReviews,
  failure: failureOf,
})
