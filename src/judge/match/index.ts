export { quotePhrase } from './brand-query.js'
export { createMatcher } from './matcher.js'
export { checkQuery } from './parse.js'
export { searchPhrases } from './phrases.js'
