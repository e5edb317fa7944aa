import { headerValues, type RawAnswer } from './exchange.js'

/** Headers by which the services that keep robots out say that they did. */
const HEADERS = ['cf-mitigated', 'x-amzn-waf-action', 'x-vercel-mitigated', 'x-datadome', 'x-sucuri-block']

/** What their pages say to people, in lower case; and names of their scripts. */
const WORDS =
  /just a moment|whoa there|captcha|attention required|are you (?:a )?(?:human|robot)|you are (?:a )?human|not a robot|checking your browser|checking if the site connection is secure|unusual traffic|enable javascript and cookies|pardon our interruption|ddos-guard|challenge-platform|cdn-cgi\/challenge|_cf_chl|px-captcha|you(?:'|’|&#39;)?ve been blocked by network security/

/** The answer is a page that checks for people: we were taken for a robot that asks too much. */
export const isChallenge = (answer: RawAnswer, page: string): boolean =>
  HEADERS.some((name) => headerValues(answer, name).length > 0) || WORDS.test(page.toLowerCase())
