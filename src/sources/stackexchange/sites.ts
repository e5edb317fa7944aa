/** Sites with a domain of their own below .com. */
const OWN_DOMAIN =
  /^(?:(?:meta\.)?(?:[a-z]{2}\.)?(?:meta\.)?stackoverflow|(?:meta\.)?(?:superuser|serverfault|askubuntu)|stackapps)$/

/** What the API calls a site, whichever of its names or addresses somebody gave: `serverfault`, `unix`, `mathoverflow.net`. */
export const siteName = (site: string): string =>
  site
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\.|\/+$/g, '')
    .replace(/\.stackexchange\.com$|\.com$/, '')

/** Where its pages stand, without `www.`. */
export function siteHost(site: string): string {
  if (OWN_DOMAIN.test(site)) return `${site}.com`
  return /^(?:meta\.)?mathoverflow\.net$/.test(site) ? site : `${site}.stackexchange.com`
}
