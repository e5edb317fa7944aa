import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Was fragt, wer keinen Ärger hat: vor dem Kauf, und wie etwas geht. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      weiß jemand ob|wie|wann|was|wo, weiss jemand ob|wie|wann|was|wo, gibt es die|das|den|eine|einen|ein|schon|auch|noch|irgendwo|pläne, gibt es dafür, gibts die|das|den|eine|einen|ein|auch, habt ihr vor|auch|noch|eine|einen, bietet ihr|sie, liefert ihr|sie nach|auch, kann man ~ ~ auch, kann ich ~ ~ mitnehmen|nutzen|verwenden|waschen|kombinieren|teilen|zahlen|wechseln|umstellen, darf ich ~ ~ mitnehmen|mitbringen|nutzen|verwenden|waschen, darf man, dürfen wir|hunde, ist es möglich, ist das möglich, wäre es möglich, passt der|die|das ~ ~ auf|in|zu, passt das, funktioniert der|die|das auch|mit, ist der|die|das ~ kompatibel|geeignet|spülmaschinenfest|inbegriffen|enthalten, kompatibel mit, inbegriffen, spülmaschinenfest, welche größe, welcher tarif, welches modell, welche version, was ist der unterschied, worin unterscheiden, wie lange dauert|hält|gilt, wie viel kostet|kosten, was kostet, wie groß|schwer|breit|hoch|viele ist|sind, wo finde|bekomme|kaufe ich, wo kann ich, wann kommt|erscheint|gibt|öffnet|habt, überlege, überlege mir, ich überlege, denke darüber nach, will mir ~ kaufen, möchte mir ~ kaufen, vor dem kauf, bevor ich bestelle|kaufe|buche|wechsle, lohnt sich, kurze frage, eine frage, frage zu|zum|zur|an, hätte eine frage, frage vorab, nur interessehalber, wollte fragen, wollte mal fragen, wunsch, wünsche mir, würde mir wünschen, wäre schön wenn, erfahrungen mit, hat jemand erfahrung|erfahrungen, öffnungszeiten, wie stelle ich, wie kann ich, wie geht das
    `,
  },
  {
    kind: 'question',
    weight: THING,
    phrases: `gibt es, kann man, kann ich, brauche ich, braucht man, brauchts, muss ich, müsste ich, wie macht ihr, oder brauchts, oder muss`,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `frage, möglich, vielen dank im voraus, danke im voraus, danke schon mal`,
  },
]
