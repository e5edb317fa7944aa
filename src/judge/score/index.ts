export { signalNames } from './points.js'
export { createScorer } from './scorer.js'
