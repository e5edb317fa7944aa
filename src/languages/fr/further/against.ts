import type { Further } from '../../further.js'

/** Further words for what speaks against a complaint. */
export const against: Further = {
  hearsay: `
    ma grand-mère disait|racontait, mon grand-père disait|racontait, il y a vingt|trente|quarante ans, elle exagérait, il exagérait, une légende, il paraît, on raconte que, le cousin d'un, la cousine d'un,
    l'ami d'un, un ami d'un ami, un pote d'un pote, le beau-frère de, mon beau-frère raconte|jure|dit, vu sur un forum, lu sur un forum, la rumeur, rumeur, rumeurs, qui se souvient, se souvient de,
    vous vous souvenez, souvenir de l'époque, souvenez-vous, on en rit encore, on en rigole encore, apparemment chez d'autres, je n'ai jamais vu, j'ai jamais vu, jamais eu ce problème,
    jamais eu de problème, jamais eu de souci, chez moi tout marche, chez moi aucun souci
  `,
  praise: `
    un mec adorable, une dame adorable, adorable, adorables, zéro baratin, zero baratin, sous le choc de, sous le charme, je suis fan, fan de, trop bon, trop belle, nickel chrome, super équipe,
    super service, super boulot, super accueil, chapeau à|l'équipe, respect à, bravo à|l'équipe, merci à l'équipe|toute|tous|vous|eux, sauvé la vie|mise|soirée|peau, m'a sauvée, m'ont sauvée,
    nous a sauvés, nous ont sauvés, heureusement qu'il y avait|que j'avais <brand>, heureusement qu'on avait <brand>, tout y était, tout était là, tout est là, jusqu'à la dernière, rien perdu,
    rien n'a bougé, n'a pas bougé, pas une égratignure, sans une égratignure, intact, intacte, intacts, survécu à, tient toujours, marche toujours après, comme au premier jour, comme neuf, comme neuve,
    increvable, indestructible, en cinq minutes, en dix minutes, en deux minutes, le lendemain c'était, remplacé gratuitement, remplacée gratuitement, remplacé sans discuter, sans broncher,
    sans poser de question, efficacité, bienveillance, bienveillant, bienveillante, humains, gentillesse, souriant, souriante, régal, délicieux, délicieuse, savoureux, croustillant, que du bonheur,
    quel plaisir, mes préférés, mon préféré, ma préférée, une dinguerie, vaut le détour, recommande les yeux, tricoter des pulls, gratitude, touché par, touchée par, agréable surprise, rien à signaler,
    aucun souci, aucun problème, pas un souci, 0 problème, toujours au rendez-vous, jamais déçu, jamais déçue
  `,
  resolved: `
    finalement c'était|c'est|retrouvé|reçu|arrivé, au final c'était, c'était mon|ma|le|la box|câble|faute|routeur, c'était de ma faute, retrouvé chez|dans|sous|derrière, retrouvée chez|dans,
    était chez le|la voisin|voisine|gardien, était dans les spams|mes spams, dans mes spams, remboursé hier|ce|aujourd'hui|en|dans|ce matin, remboursée hier|ce|aujourd'hui|en, bien reçu finalement,
    enfin livré, enfin réglé, enfin résolu, enfin remboursé, enfin rétabli, c'est réglé, tout est réglé|rentré|revenu|ok, c'est revenu, tout remarche, c'est réparé, m'ont rappelé, m'a rappelé,
    ils m'ont rappelé, m'ont remboursé, m'a remboursé, ils ont réglé, ont tout réglé, ont corrigé, je retire ce, je retire mon, je corrige, je rectifie, désolé pour le ton, désolée pour le ton,
    pardon pour le ton, mauvaise manip, j'avais oublié
  `,
  'came-to-us': `
    on prendra <brand>, on prendra sa|son, chez <brand> rien|aucun|tout|jamais|ça, avec <brand> rien|aucun|tout|jamais|ça, moi chez <brand>, moi j'ai <brand>, nous on a <brand>, heureusement j'ai <brand>,
    heureusement je suis chez <brand>, je suis passé chez <brand>, je suis passée chez <brand>, on est passés chez <brand>, passer chez <brand>, passent chez <brand>, je passe chez <brand>,
    je vais chez <brand>, on va chez <brand>, basculé chez <brand>, migré chez <brand>, <brand> au moins, <brand> lui, <brand> elle, <brand> par contre|en revanche,
    de chez <brand> arrive|arrivé|arrivée|nickel
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
}
