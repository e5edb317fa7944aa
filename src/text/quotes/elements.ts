/** What forums, mail programs and editors call the elements that hold a quote, and the line that says whose it is. */
const CLASS =
  /^(?:quote|quoted|quote[-_]?(?:content|text|body|header|title|top|main|container|box|block|author|info|by)|bbcode[-_]?quote|bbcodeblock--quote|bbc_(?:standard|alternate)_quote|mycode_quote|ipsquote|citat(?:ion|e)|zitat|gmail_quote(?:_container)?|gmail_attr|yahoo_quoted|protonmail_quote|moz-cite-prefix|tutanota_quote)$/i

/** What forums call the box that shows what a link leads to, in the words of that page. */
const PREVIEW = /^(?:onebox|bbcodeblock--unfurl|(?:link|url)-preview)$/i

/** Elements of HTML that may hold one. */
const HOLDERS: ReadonlySet<string> = new Set([
  'div',
  'aside',
  'section',
  'article',
  'table',
  'td',
  'fieldset',
  'details',
  'p',
  'dl',
  'dt',
  'dd',
])

/** Whether an element holds other people's words: by its name, or by a class of it. */
export const isQuoteElement = (name: string, classes = ''): boolean =>
  name === 'blockquote' ||
  (classes !== '' &&
    HOLDERS.has(name) &&
    classes.split(/\s+/).some((one) => CLASS.test(one) || PREVIEW.test(one)))

/** vBulletin's tables have no class that tells. */
export const beginsQuote = (text: string): boolean => /^\s*(?:originally posted by|zitat von)\b/i.test(text)
