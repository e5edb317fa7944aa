import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: 'nicht not ironie sarkasmus ironieoff sarkasmusoff irony sarcasm /s',
  additions: 'edit edited update nachtrag ergänzung upd',
  over: 'gelöst erledigt behoben geklärt läuft geht funktioniert klappt gefunden erstattet ersetzt',
  reporting: 'sagt sagen sagte behauptet behaupten angeblich laut meint meinen heißt hieß soll',
  stories: {
    strong: 'endgegner endboss dungeon handlungsbogen bösewicht zwischensequenz hauptfigur protagonist',
    weak: `sage kapitel gilde könig königin prinz prinzessin schwert schild burg quest raid heiler ritter drache drachen folge roman film figur
      figuren spieler königreich pfeil magier zauberer ork zombie kerker held heldin monster beute thron krieger saga spiel`,
  },
  products: `absturz stürzt abgestürzt hängt hängen spielstand speichern server patch update bug bugs fehler fehlermeldung lag login konto account kauf
    gekauft bezahlt abgebucht geld euro shop support ticket app konsole verbindung download installiert version beta abo karte gutgeschrieben
    gesperrt gehackt ruckelt friert`,
  questions: {
    back: 'es ihn er damit dafür dort dazu daran darin davon wir uns unser unsere unseren diese dieser dieses diesen',
    readers: 'ihr euch eure euer euren eurem du dein deine dich dir',
    wondering: 'wie wo was welche welcher welches welchen wer wen woher wohin',
    pondering: 'würde würden hätte hätten',
    somebody:
      'team support kundendienst mitarbeiter moderator moderation jemand jemanden irgendwer bitte sie ihnen',
  },
  storyHeadings: 'geschichte kurzgeschichte gedicht rp roman kapitel',
  headings: 'anleitung tutorial leitfaden ratgeber faq checkliste',
  kindnesses: `behoben gelöst repariert geholfen hilfe ersetzt erstattet gefunden gerettet gebracht umgetauscht wiederhergestellt geklärt erledigt gekümmert schnell
    schnelle schnellen nett nette netten lieb freundlich geduld`,
  afterthoughts: 'nur allerdings leider jedoch aber bloß schade',
}
