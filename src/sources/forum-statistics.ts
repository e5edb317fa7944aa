/**
 * What phpBB puts below the words of each post, in the language of the forum: <p>Statistics: Posted by marta — Mon Sep 07, 2026 8:00 am
 * — Replies 3 — Views 120</p><hr />. Nobody wrote it, and it names whoever wrote the rest.
 */
const OF_PHPBB = /^<p>[^<>:：]{1,40}[:：][^—]{1,400}\s—\s[^<>]{1,300}<\/p>\s*<hr ?\/?>\s*$/u

/** @param link of the post; only at phpBB's addresses the last paragraph is read so */
export function withoutStatistics(html: string, link: string | undefined): string {
  if (link === undefined || !/\/viewtopic\.php\?/.test(link)) return html
  const last = html.lastIndexOf('<p>')
  return last >= 0 && OF_PHPBB.test(html.slice(last)) ? html.slice(0, last) : html
}
