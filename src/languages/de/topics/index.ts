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

/** Deutsch, von Hand geschrieben. Steht etwas zweimal da, gilt das erste. */
export const topics: readonly Topic[] = [
  ...breaches,
  ...access,
  ...money,
  ...parcels,
  ...outages,
  ...goods,
  ...software,
  ...treatment,
  ...questions,
]
