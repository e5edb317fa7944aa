import type { ReplyShapes } from '../../reply-words.js'

/** Woran man einen Satz erkennt, der etwas sagt, und einen, der darum herumredet. */
export const shapes: ReplyShapes = {
  straight: `ja nein doch jein stimmt richtig korrekt genau bekannt bestätigt gefunden behoben erledigt beides keins weder nur noch nie
    teilweise teils nichts nicht`,
  general: `immer meist meistens oft häufig normalerweise grundsätzlich generell völlig absolut vollkommen stets jederzeit natürlich naturgemäß
    üblich üblicherweise manchmal gelegentlich verschiedene verschiedenen zahlreiche diverse regelmäßig ständig einfach bequem rundum tipps sorge sorgen normal
    sorgfältig individuell einzeln höchste höchsten höchster laufend sämtliche vereinzelt ausschließlich`,
  vague: `derzeit aktuell momentan zurzeit kann könnte könnten möglicherweise eventuell gegebenenfalls ggf möglich vermutlich vielleicht wahrscheinlich kunden kundinnen gäste gästen
    fahrgäste nutzer menschen spieler mitglieder verbraucher anwohner patienten versicherte`,
  conditions: 'wenn falls sofern sonst ansonsten',
  moments: `heute morgen gestern jetzt eben gerade übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag vormittag nachmittag abend
    mittag früh bis seit ab dann danach solange gegen`,
  spots: `unten oben rückseite knopf menü einstellungen seite unter schalter etikett anmeldeseite tresen schublade regal tür ecke links rechts boden`,
  known: 'er es sie ihn die das der den dem',
  longWord: 12,
  pairs: `wir uns unser unsere unseren unserem unserer unseres Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres du dir dich dein deine deinen deinem
    deiner deines euch euer eure euren eurem eurer`,
}
