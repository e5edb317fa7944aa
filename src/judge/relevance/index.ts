export { isDoubtfulName, otherMeaningOf } from './other-meanings/index.js'
export { createRelevance, type RelevanceBrand } from './relevance.js'
export { queryWarnings } from './warnings.js'
