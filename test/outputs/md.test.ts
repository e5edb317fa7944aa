import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownLink, markdownText } from '../../src/outputs/markdown-text.js'
import { md } from '../../src/outputs/md.js'
import { hostileReport, hostileText } from './hostile.js'
import { blind, mention, outage, quiet, report } from './sample.js'

const view = { width: 80, colour: false, links: false }

describe('markdownText', () => {
  test.each([
    ['**bold** _and_ `code` ~~gone~~', '\\*\\*bold\\*\\* \\_and\\_ \\`code\\` \\~\\~gone\\~\\~'],
    ['[click](https://evil.example)', '\\[click\\](https:/\\/evil.example)'],
    ['![image](x)', '!\\[image\\](x)'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['<https://evil.example>', '&lt;https:/\\/evil.example&gt;'],
    ['&lt; &#42;', '&amp;lt; &amp;\\#\u206042;'],
    ['www.evil.example', 'www\\.evil.example'],
    ['a | b', 'a \\| b'],
    ['C:\\temp', 'C:\\\\temp'],
    ['costs $5 or $6', 'costs \\$5 or \\$6'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['12. item', '12\\. item'],
    ['3) item', '3\\) item'],
    ['=====', '\\====='],
    ['one\n\n# two\n    code', 'one \\# two code'],
    ['thanks @jane, see #12 and GH-3', 'thanks @\u2060jane, see \\#\u206012 and GH-\u20603'],
    ['plain words, really.', 'plain words, really.'],
  ])('%j becomes %j', (text, markdown) => expect(markdownText(text)).toBe(markdown))

  test('leaves no character that means something unescaped', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = markdownText(text)
        expect(markdown.replace(/\\./gu, 'x')).not.toMatch(
          /[\\`*_[\]|~$#<>]|^\s*(?:[-+=]|\d+[.)])|\/\/|www\.|[\n\r]/i,
        )
        expect(markdown.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&')
      }),
    )
  })
})

describe('markdownLink', () => {
  test.each([
    ['https://forum.example/a_b(c)?x=1&copy;=2', '[x](https://forum.example/a%5Fb%28c%29?x=1&amp;copy;=2)'],
    ['https://forum.example/<b>"\'\\', "[x](https://forum.example/%3Cb%3E%22'/)"],
    ['javascript:alert(1)', 'x'],
    ['data:text/html,hi', 'x'],
  ])('%s', (url, link) => expect(markdownLink('x', url)).toBe(link))
})

describe('Markdown', () => {
  test('is as it was when people last looked at it', async () => {
    await expect(md.render(outage(), view)).toMatchFileSnapshot('md/outage.md')
    await expect(md.render(quiet(), view)).toMatchFileSnapshot('md/quiet.md')
    await expect(md.render(blind(), view)).toMatchFileSnapshot('md/blind.md')
  })

  test('a stranger starts no line, and leads nowhere but to http and https', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const text = md.render(hostile, view)
        for (const line of text.split('\n')) {
          if (hostile.mentions.length > 0)
            expect(line).toMatch(
              /^$|^\d+\. \*\*\d|^ +(?:> |>$|Why: )|^\*\*\d|^\*\*Nobody|^\d|^- \*\*|^What to do/,
            )
        }
        for (const [, url] of text.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
          expect(url).toMatch(/^https?:\/\/[!-~]*$/)
      }),
    )
  })

  test('marks the words that fired in bold, unless Markdown could not end it', () => {
    const bold = (text: string, evidence: string) =>
      md
        .render(report([mention({ text, fired: { fired: [2, evidence] } })]), view)
        .split('\n')
        .find((line) => line.includes('> '))
        ?.trim()
    expect(bold('It is down now', 'is down')).toBe('> It **is down** now')
    expect(bold('服务器无法访问了', '无法访问')).toBe('> 服务器**无法访问**了')
    expect(bold('so😡angry', '😡')).toBe('> so😡angry')
    expect(bold('so 😡 angry', '😡')).toBe('> so **😡** angry')
  })
})
