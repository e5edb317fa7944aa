import type { ReplyShapes } from '../../reply-words.js'

/** By what a sentence is told that says something, and one that goes round it. */
export const shapes: ReplyShapes = {
  straight: `oui non si exact vrai trouvé confirmé reproduit résolu fait aucun aucune jamais seulement uniquement rien personne rétabli rétablie malheureusement`,
  general: `toujours habituellement généralement normalement souvent parfois régulièrement complètement parfaitement absolument totalement facilement simplement
    naturellement évidemment chaque divers diverses plusieurs nombreux nombreuses constamment continuellement individuellement quotidiennement soigneusement
    normal conseils inquiéter rare rarement beaucoup`,
  vague: `peut peuvent pourrait pourraient possible possiblement peut-être éventuellement probablement actuellement clients utilisateurs personnes voyageurs passagers
    usagers abonnés habitants joueurs consommateurs foyers`,
  conditions: 'si sinon sauf',
  moments: `aujourd'hui demain hier maintenant lundi mardi mercredi jeudi vendredi samedi dimanche matin matinée midi après-midi soir soirée minuit depuis dès avant`,
  spots: `sous dessus dessous dos bouton menu paramètres réglages page onglet étiquette guichet comptoir caisse rayon porte quai coin gauche droite bas haut écran`,
  known: 'il elle le la l les ils elles ce cela ça lui',
  longWord: 12,
  pairs: `nous notre nos vous votre vos tu ton ta tes te toi`,
}
