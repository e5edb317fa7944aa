/** The block of the config that reads an address: most are feeds, but an alert of Google's has a reader of its own. */
export const sourceBlock = (url: string): { type: 'feed' | 'google-alerts'; url: string } => ({
  type: /^https?:\/\/(?:www\.)?google\.[a-z.]+\/alerts\/feeds\/[^/]+\/[^/]+$/i.test(url)
    ? 'google-alerts'
    : 'feed',
  url,
})
