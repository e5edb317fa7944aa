// Everyday words whose letters without their marks would be a likely name. Chosen by hand, from the languages that people write
// with marks on the letters of words that short. As they are written, in small letters.

import { foldWord } from '../../../text/words/fold.js'

const markedWords: ReadonlySet<string> = new Set(
  `
  über für grün grüne grüner glück tür türen bücher äpfel möbel schön schöne früh spät größe größer süß süden müde blüte brücke
  küche hütte höhe flöte möwe löwe bär bären käse mühle prüfen übung natürlich mögen mörder würde würden könnte könnten hätte
  hätten wäre wären müsste höhle nähe nähen fähre gänse gäste täglich jäger führer öl öle kühl kühn völlig böse rübe hände bände
  åt år på når få så är här där även får för gå stå må måne bår
  más sí está están esté estés él tú té aquí allí ahí día días así qué cómo cuándo dónde sólo también además papá mamá año años
  niño niña señor país río sé dé según através jamás café bebé inglés francés español único última número público música rápido
  não são está já até só pé avó avô três mês você é à às lá cá aí três irmã maçã manhã pão mãe também será
  été né née à là où ça dès près très après même côté côte clé thé blé pré gré marché congé santé beauté liberté unité qualité
  idée épée fée année journée soirée entrée durée forêt fête tête bête arrêt prêt intérêt être déjà voilà modèle mère père frère
  élève mètre théâtre château gâteau âge île rôle hôtel hôpital drôle prêtre évêque crème crêpe reçu garçon leçon façon primé
  però più già così città qualità perché poiché né sé là lì giù università libertà novità virtù caffè tè è può sarà farà
  że się już też ją są być mój dół łódź żal
  já tě mě sám být máš má že svět život věc čas dům pět šest
  için çok güzel gün göz söz ön üç dört kötü büyük küçük
  á í ó ú úr út við þú þá það hér nú ár
  `
    .trim()
    .split(/\s+/),
)

let unmarked: ReadonlySet<string> | undefined

/** Whether one of them is this without its marks. */
export function isUnmarkedWord(folded: string): boolean {
  unmarked ??= new Set([...markedWords].map(foldWord))
  return unmarked.has(folded)
}

export const isMarkedWord = (word: string): boolean => markedWords.has(word.normalize('NFC').toLowerCase())
