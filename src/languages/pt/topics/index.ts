import type { Topic } from '../../topics.js'
import { access } from './access.js'
import { breaches } from './breaches.js'
import { goods } from './goods.js'
import { money } from './money.js'
import { outages } from './outages.js'
import { parcels } from './parcels.js'
import { questions } from './questions.js'
import { software } from './software.js'
import { treatment } from './treatment.js'

/** The things that posts are about, by kind. */
export const topics: readonly Topic[] = [
  ...access,
  ...breaches,
  ...goods,
  ...software,
  ...money,
  ...parcels,
  ...treatment,
  ...outages,
  ...questions,
]
