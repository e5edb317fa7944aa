// A complaint that is quoted, in every form that software writes it in, and what the poster says below (or above) it.

export type QuotedForm = { name: string; body: (quoted: string, own: string) => string }

const p = (text: string) => `<p>${text}</p>`

/** As the HTML of a feed has them. */
export const quotedForms: readonly QuotedForm[] = [
  { name: 'blockquote', body: (quoted, own) => `<blockquote>${p(quoted)}</blockquote>${p(own)}` },
  { name: 'q', body: (quoted, own) => p(`Pat: <q>${quoted}</q> ${own}`) },
  { name: 'BBCode', body: (quoted, own) => `[quote]${quoted}[/quote]<br>${own}` },
  {
    name: 'BBCode with its author',
    body: (quoted, own) => `[QUOTE="Pat, post: 12, member: 3"]${quoted}[/QUOTE]<br />${own}`,
  },
  {
    name: 'BBCode, nested',
    body: (quoted, own) => `[quote=Pat][quote=Kim]${quoted}[/quote]Same. ${quoted}[/quote]\n${own}`,
  },
  {
    name: 'marked lines',
    body: (quoted, own) => `&gt; ${quoted.replaceAll('. ', '.<br>&gt; ')}<br>&gt;&gt; ${quoted}<br>${own}`,
  },
  {
    name: 'English mail',
    body: (quoted, own) =>
      `On Mon, 3 Mar 2026 at 10:00, Pat Doe &lt;pat@mail.example&gt; wrote:<br>&gt; ${quoted}<br>${own}`,
  },
  {
    name: 'German mail',
    body: (quoted, own) =>
      `${p(own)}Am 03.03.2026 um 10:00 schrieb Pat Doe &lt;pat@mail.example&gt;:<br><br>${quoted}`,
  },
  ...[
    'Le lun. 3 mars 2026 à 10:00, Pat Doe a écrit :',
    'El lun, 3 mar 2026 a las 10:00, Pat Doe escribió:',
    'Il giorno lun 3 mar 2026 alle ore 10:00 Pat Doe ha scritto:',
    'Em seg., 3 de mar. de 2026 às 10:00, Pat Doe escreveu:',
    'Op ma 3 mrt 2026 om 10:00 schreef Pat Doe:',
    'pon., 3 mar 2026 o 10:00 Pat Doe napisał(a):',
    'Den mån 3 mars 2026 kl 10:00 skrev Pat Doe:',
  ].map((line) => ({
    name: `marked lines below "${line}"`,
    body: (quoted: string, own: string) => `${line}<br>&gt; ${quoted}<br>${own}`,
  })),
  ...[
    'Le lun. 3 mars 2026 à 10:00, Pat Doe a écrit :',
    'El lun, 3 mar 2026 a las 10:00, Pat Doe escribió:',
    'Op ma 3 mrt 2026 om 10:00 schreef Pat Doe:',
    '---------- Message transféré ----------',
    '---------- Messaggio inoltrato ----------',
    '-------- Doorgestuurd bericht --------',
    'De : Pat Doe<br>Envoyé : lundi 3 mars 2026 10:00<br>À : Kim<br>Objet : courrier',
    'De: Pat Doe<br>Enviado el: lunes, 3 de marzo de 2026 10:00<br>Para: Kim<br>Asunto: correo',
    'Da: Pat Doe<br>Inviato: lunedì 3 marzo 2026 10:00<br>A: Kim<br>Oggetto: posta',
    'Van: Pat Doe<br>Verzonden: maandag 3 maart 2026 10:00<br>Aan: Kim<br>Onderwerp: post',
  ].map((line) => ({
    name: `a message below "${line}"`,
    body: (quoted: string, own: string) => `${p(own)}${line}<br><br>${quoted}`,
  })),
  { name: 'a code block', body: (quoted, own) => `${p(own)}<pre><code>${quoted}</code></pre>` },
  { name: 'a fence', body: (quoted, own) => `${p(own)}\`\`\`<br>${quoted}<br>\`\`\`` },
  {
    name: "Outlook's parting line",
    body: (quoted, own) =>
      `${p(own)}-----Original Message-----<br>From: Pat Doe<br>Sent: Monday<br>To: list@mail.example<br>Subject: mail<br><br>${quoted}`,
  },
  {
    name: "Outlook's German headers",
    body: (quoted, own) =>
      `${p(own)}<p><b>Von:</b> Pat Doe<br><b>Gesendet:</b> Montag<br><b>An:</b> Kim<br><b>Betreff:</b> mail</p>${p(quoted)}`,
  },
  {
    name: 'Discourse',
    body: (quoted, own) =>
      `<aside class="quote no-group" data-username="pat"><div class="title"><div class="quote-controls"></div> pat:</div><blockquote>${p(quoted)}</blockquote></aside>${p(own)}`,
  },
  {
    name: "Discourse's preview of a link",
    body: (quoted, own) =>
      `<aside class="onebox allowlistedgeneric"><header class="source"><a href="https://a.example/">a.example</a></header><article class="onebox-body"><h3>${quoted}</h3>${p(quoted)}</article></aside>${p(own)}`,
  },
  {
    name: "XenForo's preview of a link",
    body: (quoted, own) =>
      `<div class="bbCodeBlock bbCodeBlock--unfurl"><div class="contentRow"><h3>${quoted}</h3><div>${quoted}</div></div></div>${p(own)}`,
  },
  {
    name: 'phpBB',
    body: (quoted, own) => `<blockquote><div><cite>Pat wrote:</cite>${quoted}</div></blockquote>${own}`,
  },
  {
    name: 'vBulletin, by its table',
    body: (quoted, own) =>
      `<div style="margin:20px"><div class="smallfont">Quote:</div><table><tr><td class="alt2"><div>Originally Posted by <strong>Pat</strong></div><div style="font-style:italic">${quoted}<br /><br />${quoted}</div></td></tr></table></div>${own}`,
  },
  {
    name: 'vBulletin, by its class',
    body: (quoted, own) =>
      `<div class="bbcode_container"><div class="bbcode_description">Quote:</div><div class="bbcode_quote"><div class="quote_container"><div>Originally Posted by <strong>Pat</strong></div><div class="message">${quoted}</div></div></div></div>${own}`,
  },
  {
    name: 'XenForo',
    body: (quoted, own) =>
      `<div class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote"><div class="bbCodeBlock-title"><a href="/goto/post?id=1">Pat said:</a></div><div class="bbCodeBlock-content"><div>${quoted}</div></div></div>${own}`,
  },
  {
    name: 'XenForo, as text',
    body: (quoted, own) => `Pat said:<br>↑<br>${quoted}<br><br>${quoted}<br>Click to expand...<br>${own}`,
  },
  {
    name: 'vBulletin, as text',
    body: (quoted, own) => `Quote:<br>Originally Posted by Pat<br>${quoted}<br><br>${own}`,
  },
  {
    name: 'Gmail',
    body: (quoted, own) =>
      `${p(own)}<div class="gmail_quote"><div class="gmail_attr">Pat:</div><div>${quoted}</div></div>`,
  },
]
