/** The `Accept` headers of what threads are read from; some servers choose the form by them. */
export const FEED =
  'application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1'
export const JSON_API = 'application/vnd.api+json, application/json'
export const JSON_ONLY = 'application/json'
export const PAGE = 'text/html'
