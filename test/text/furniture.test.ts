import { expect, test } from 'vitest'
import { htmlToText } from '../../src/text/html.js'

test.each([
  [
    '<p>down</p><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li>X</li></ul></div>',
    'down',
  ],
  ["<p>down</p><div id='jp-relatedposts' class='jp-relatedposts'><h3>Northwind is great</h3></div>", 'down'],
  [
    '<p>down</p><div class="addtoany_share_save_container"><a href="https://s.example/">Share</a></div>',
    'down',
  ],
  [
    '<p>down</p><div class="feedflare"><a href="https://f.example/">Email this</a></div><p>now</p>',
    'down\n\nnow',
  ],
  [
    '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table>',
    'a\nb',
  ],
  ['<table><tr><td class="gutter"><pre>1\n2</pre></td><td><pre>a</pre></td></tr></table>', 'a'],
  ['<pre><span class="lineno">1 </span>a\n<span class="lineno">2 </span>b</pre>', 'a\nb'],
  ['<table><tr><td class="blob-num blob-num-addition">12</td><td>a</td></tr></table>', 'a'],
  [
    '<form class="post-password-form"><p>This content is password protected.</p><label>Password: <input></label></form>',
    '',
  ],
  ['<p class="shared-hosting">shared hosting is down</p>', 'shared hosting is down'],
  ['<p class="share">we share this</p>', 'we share this'],
  ['<div class="sharedaddy">never closed <p>down</p>', 'never closed\n\ndown'],
  ['<b class="gutter">1</b>', '1'],
])('%s reads %j', (html, text) => {
  expect(htmlToText(html)).toBe(text)
})
