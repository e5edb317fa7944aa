export { isCommonName } from './name-use.js'
export { createRelevance, type RelevanceBrand } from './relevance.js'
export { queryWarnings } from './warnings.js'
