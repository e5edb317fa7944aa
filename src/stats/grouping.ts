/** What lines of figures may have in common. */
export const groupings = [
  'brand',
  'source',
  'place',
  'kind',
  'week',
  'colleague',
  'audience',
  'cause',
] as const
export type Grouping = (typeof groupings)[number]
