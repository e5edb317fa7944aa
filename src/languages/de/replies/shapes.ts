import type { ReplyShapes } from '../../reply-words.js'

/** Woran man einen Satz erkennt, der etwas sagt, und einen, der darum herumredet. */
export const shapes: ReplyShapes = {
  straight: `ja nein doch jein stimmt richtig korrekt genau bekannt bestätigt gefunden behoben erledigt beides keins weder nur noch nie
    teilweise teils nichts nicht`,
  general: `immer meist meistens oft häufig normalerweise grundsätzlich generell völlig absolut vollkommen stets jederzeit natürlich naturgemäß
    üblich üblicherweise manchmal gelegentlich verschiedene verschiedenen zahlreiche diverse regelmäßig ständig einfach bequem rundum tipps sorge sorgen normal`,
  conditions: 'wenn falls sofern sonst ansonsten',
  have: 'haben habe hab',
  participles: '',
  participleEndings: 't en',
  participleBeginnings: 'ge ver be er ent zer über unter',
  longWord: 12,
  pairs: `wir uns unser unsere unseren unserem unserer unseres Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres du dir dich dein deine deinen deinem
    deiner deines euch euer eure euren eurem eurer`,
}
