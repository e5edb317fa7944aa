/** Every sign that Markdown of some kind reads as markup, also where it only counts at the beginning of a line. */
const signs = /[\\`*_~|[\](){}#+\-.!:^$=]/g

/**
 * A line as Markdown shows it letter by letter. `<`, `>` and `&` by name: places that also read Slack's notation take a backslash before them
 * for nothing.
 */
export const escapeMarkdown = (line: string): string =>
  line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(signs, String.raw`\$&`)
