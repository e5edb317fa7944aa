import { HINTS, TELLS, type Topic } from '../../topics.js'

/** What people ask who have no trouble. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      est-il possible, est-ce possible, est-ce que vous|je|on|le|la|l'|ça|c'est, c'est possible, peut-on, puis-je, on peut, je peux, pouvez-vous me dire|confirmer|préciser, pourriez-vous me dire|confirmer,
      pourrais-je, savez-vous si, quelqu'un sait si, qui sait si, y aura-t-il, y aura, y'aura, y a-t-il, est-ce qu'il y a|aura, il y aura, va-t-il y, va sortir, sortira, sort quand, prévu, prévue, prévus,
      est-il prévu, est-elle prévue, c'est prévu, compatible, compatible avec, fonctionne avec, marche avec, est-elle remboursée, est-il remboursé, est-ce remboursé, est-ce compris, compris ou, inclus,
      inclus ou, ou pas, ou non, oui ou non, compte comme, considéré comme, accepte, acceptez-vous, acceptés, admis, autorisé, autorisés, autorisée, faut-il, il faut, doit-on, dois-je, est-ce obligatoire,
      quelle est la différence, quelle différence, quelle taille, quel modèle, quelle formule, quel forfait, lequel, laquelle, combien coûte|de temps|dure|pèse|ça coûte|faut-il, à quelle heure,
      quels horaires, jusqu'à quelle heure, quel jour, ouvert le|lundi|dimanche|demain|entre, ouvrez-vous, êtes-vous ouverts|ouvert, où puis-je|trouver|acheter, où peut-on, où trouver,
      comment faire|changer|on fait|puis-je|peut-on, livrez-vous, vous livrez, vous faites, vous avez|auriez ~ en stock|taille|noir|magasin, question pour, question, une question, petite question,
      question bête, simple question, question technique, demande d'information, renseignement, j'aimerais savoir, je voudrais savoir, je souhaite savoir, je me demandais,
      avant d'acheter|de commander|de réserver|de souscrire, j'hésite, j'envisage, je compte acheter|prendre|venir, intéressé par, intéressée par, la limite est, vous pesez, on peut négocier, vélo dans,
      bagage cabine, y a moyen, il existe, existe-t-il une|un version|moyen|option|tarif
    `,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `
      merci d'avance, bonjour, merci, cordialement, svp
    `,
  },
]
