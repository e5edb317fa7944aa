import type { FieldWords } from '../../by-field.js'

/** Further words for what speaks against a complaint. */
export const against: FieldWords = {
  hearsay: `
    ma grand-mère disait|racontait, mon grand-père disait|racontait, il y a vingt|trente|quarante ans, elle exagérait, il exagérait, une légende, il paraît, on raconte que, le cousin d'un, la cousine d'un,
    l'ami d'un, un ami d'un ami, un pote d'un pote, le beau-frère de, mon beau-frère raconte|jure|dit, vu sur un forum, lu sur un forum, la rumeur, rumeur, rumeurs, qui se souvient, se souvient de,
    vous vous souvenez, souvenir de l'époque, souvenez-vous, on en rit encore, on en rigole encore, apparemment chez d'autres, je n'ai jamais vu, j'ai jamais vu, jamais eu ce problème,
    jamais eu de problème, jamais eu de souci, chez moi tout marche, chez moi aucun souci, un collègue raconte|dit|jure, une collègue raconte|dit|jure, mon oncle raconte|dit|disait,
    ma tante raconte|dit|disait, mon père racontait|disait, ma mère racontait|disait, selon ma|mon belle|beau|voisin|voisine, un copain de, une copine de, c'est arrivé à un|une, il est arrivé à un|une,
    j'ai lu que, j'ai entendu que|dire, j'ai ouï dire, lu quelque part, dans les vieux, au siècle dernier, quand j'étais petit|petite|gosse|enfant, souvenir d'enfance, une histoire de
  `,
  praise: `
    un mec adorable, une dame adorable, adorable, adorables, zéro baratin, zero baratin, sous le choc de, sous le charme, je suis fan, fan de, trop bon, trop belle, nickel chrome, super équipe,
    super service, super boulot, super accueil, chapeau à|l'équipe, respect à, bravo à|l'équipe, merci à l'équipe|toute|tous|vous|eux, sauvé la vie|mise|soirée|peau, m'a sauvée, m'ont sauvée,
    nous a sauvés, nous ont sauvés, heureusement qu'il y avait|que j'avais <brand>, heureusement qu'on avait <brand>, tout y était, tout était là, tout est là, jusqu'à la dernière, rien perdu,
    rien n'a bougé, n'a pas bougé, pas une égratignure, sans une égratignure, intact, intacte, intacts, survécu à, tient toujours, marche toujours après, comme au premier jour, comme neuf, comme neuve,
    increvable, indestructible, en cinq minutes, en dix minutes, en deux minutes, le lendemain c'était, remplacé gratuitement, remplacée gratuitement, remplacé sans discuter, sans broncher,
    sans poser de question, efficacité, bienveillance, bienveillant, bienveillante, humains, gentillesse, souriant, souriante, régal, délicieux, délicieuse, savoureux, croustillant, que du bonheur,
    quel plaisir, mes préférés, mon préféré, ma préférée, une dinguerie, vaut le détour, recommande les yeux, tricoter des pulls, gratitude, touché par, touchée par, agréable surprise, rien à signaler,
    aucun souci, aucun problème, pas un souci, 0 problème, toujours au rendez-vous, jamais déçu, jamais déçue, n'ont pas compté, ne nous ont pas compté, pas compté une,
    ne m'a rien compté|facturé|fait payer, ne nous a rien compté|facturé, allée chercher, allé chercher le docteur, pas les mots, je n'ai pas les mots, pas de mots, j'en ai pleuré, pleuré de joie,
    les larmes aux yeux, s'est excusé, s'est excusée, se sont excusés, complet et en, est là complet, tout y est, comme promis, à l'heure, pile à l'heure, dans les temps, en avance, avec un jour d'avance,
    un amour, en or, au poil, aux oignons, aux petits oignons, ça change, merci à elle|lui|ce|cette, merci au livreur|technicien|conducteur|chauffeur|monsieur,
    merci à la dame|conseillère|vendeuse|cuisinière|pharmacienne, merci d'avoir
  `,
  resolved: `
    finalement c'était|c'est|retrouvé|reçu|arrivé, au final c'était, c'était mon|ma|le|la box|câble|faute|routeur, c'était de ma faute, retrouvé chez|dans|sous|derrière, retrouvée chez|dans,
    était chez le|la voisin|voisine|gardien, était dans les spams|mes spams, dans mes spams, remboursé hier|ce|aujourd'hui|en|dans|ce matin, remboursée hier|ce|aujourd'hui|en, bien reçu finalement,
    enfin livré, enfin réglé, enfin résolu, enfin remboursé, enfin rétabli, c'est réglé, tout est réglé|rentré|revenu|ok, c'est revenu, tout remarche, c'est réparé, m'ont rappelé, m'a rappelé,
    ils m'ont rappelé, m'ont remboursé, m'a remboursé, ils ont réglé, ont tout réglé, ont corrigé, je retire ce, je retire mon, je corrige, je rectifie, désolé pour le ton, désolée pour le ton,
    pardon pour le ton, mauvaise manip, j'avais oublié, je reviens sur mon|ce|mes, mon coup de gueule, coup de gueule d'avant, dossier classé, affaire réglée, on peut clore, vous pouvez clore|fermer
  `,
  'came-to-us': `
    on prendra <brand>, on prendra sa|son, chez <brand> rien|aucun|tout|jamais|ça, avec <brand> rien|aucun|tout|jamais|ça, moi chez <brand>, moi j'ai <brand>, nous on a <brand>, heureusement j'ai <brand>,
    heureusement je suis chez <brand>, je suis passé chez <brand>, je suis passée chez <brand>, on est passés chez <brand>, passer chez <brand>, passent chez <brand>, je passe chez <brand>,
    je vais chez <brand>, on va chez <brand>, basculé chez <brand>, migré chez <brand>, <brand> au moins, <brand> lui, <brand> elle, <brand> par contre|en revanche,
    de chez <brand> arrive|arrivé|arrivée|nickel, passé ~ chez|sur <brand>, passée ~ chez|sur <brand>, passés ~ chez|sur <brand>, basculé ~ chez|sur <brand>, migré ~ chez|sur|vers <brand>,
    transféré ~ chez|sur <brand>, on prend <brand>, on a pris <brand>, j'ai pris <brand>, a un <brand>, a une <brand>, on utilise <brand>, heureusement <brand>, heureusement que <brand>,
    moi je suis chez <brand>, nous sommes chez <brand>, on est chez <brand>, pendant ce temps <brand>, pendant ce temps chez <brand>, alors que <brand> est|arrive|marche,
    commandé chez <brand> et reçu|arrivé, ma commande <brand> est arrivée, la même chez <brand>
  `,
  chatter: `
    jsuis tombé sur, je suis tombé sur, je suis tombée sur, tombé sur mon ex, mon ex, rayon jardinage, rayon, au rayon, devant la vitrine, juste à côté, rendez-vous devant, on se retrouve à|au|devant,
    brunch, balade, randonnée, rando, week-end à, dimanche à, photo de, mes photos de, une boîte de|<brand>, recyclé une boîte, papier crépon, bouchons, loisirs créatifs, tuto, cuillère, mijoter, au four,
    liste de courses, ma liste, ma playlist, mon setup, mon sac, dans mon sac, mon chien, les enfants jouent, mon crush, cadeau de noël pour, secret santa, révisions, mon cours de, vous utilisez quoi,
    vous prenez quoi, qui a déjà, qui connaît, qui va à, qui vient, le finale, fin du jeu
  `,
  'own-fault': `
    j'exagère, j'ai renversé, café renversé, j'ai oublié mon|ma|mes
  `,
  'job-advert': `
    recrute, recrute un|une|des|#, recrutements, postes à pourvoir, temps partiel, rémunération, profil recherché, cv et lettre, débutants acceptés, débutant accepté, sans expérience,
    expérience non exigée, tickets restaurant et, mutuelle et, permis b exigé, job dating
  `,
  promotion: `
    déstockage, profitez de|vite|en, jusqu'au #, jusqu'à dimanche|ce soir|épuisement, avec le code, offert dès, offerte dès, frais de port offerts, deux pour le prix, 1 acheté, un acheté,
    le deuxième offert, le deuxième à, à gagner cette, venez nombreux, nouvelle collection, nouvelle gamme, édition limitée, en magasin et en ligne, dispo en magasin, disponible dès, places limitées,
    dernières places
  `,
}
