import { fixed, html, type Markup, nothing } from '../markup.js'

/** For the dark; the light colours stand in the elements. `!important`, since they would win otherwise. */
const dark = [
  '.page{background:#111418!important}',
  '.card{background:#1b1f25!important;color:#e6e8eb!important}',
  '.block{border-color:#333a44!important}',
  '.faint{color:#a3abb7!important}',
  '.link{color:#8ab4ff!important}',
  '.late{color:#ff9a8f!important}',
  '.code{background:#2a3039!important;color:#e6e8eb!important}',
  '.badge{background:#1f3a66!important;color:#cfe0ff!important}',
  '.fill{background:#6b9bf2!important}',
].join('')

const style = fixed(
  `@media (prefers-color-scheme:dark){${dark}}@media (max-width:480px){.block{padding:14px 14px!important}}`,
)

type Head = {
  title: string
  /**
   * What mail programs show behind the subject; not seen on the page. No sign that only fills the line, since browsers for
   * terminals show those, and no tiny letters: spam filters take them for something to hide.
   */
  preheader: string
  /** BCP 47. */
  language: string
}

/**
 * The page around the blocks, which are rows of a table, 640 pixels wide or as narrow as a phone.
 */
export function page({ title, preheader, language }: Head, blocks: readonly Markup[]): string {
  const hidden =
    preheader === ''
      ? nothing
      : html`<div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all">${preheader}</div>
`
  const { markup } = html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title}</title>
<style>${style}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f3f4f6">
${hidden}<main><table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f4f6" style="background:#f3f4f6"><tr><td align="center" style="padding:12px 6px">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width:640px;background:#ffffff;color:#1f2937;border-radius:6px;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.45;text-align:left;text-align:start;overflow-wrap:anywhere;word-break:break-word">
${blocks}</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table></main>
</body>
</html>
`
  return markup
}
