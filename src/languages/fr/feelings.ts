import type { Group } from '../lexicon.js'

/** What people feel, and how they were treated. */
export const feelings: readonly Group[] = [
  {
    name: 'condemnation',
    points: 1.9,
    tone: 'reproach',
    phrases: `
      honte, honteux, honteuse, c'est une honte, quelle honte, vous n'avez pas honte, scandale, scandaleux, scandaleuse, inadmissible, inadmissibles, inacceptable, inacceptables, intolérable, insupportable, insupportables, lamentable, lamentables, pitoyable, pitoyables, pathétique, minable, minables, déplorable, désastreux, désastreuse, désastre, catastrophe, catastrophique, catastrophiques, cata, la cata, fiasco, exécrable, exécrables, affligeant, ridicule, ridicules, aberrant, aberrante, ahurissant, hallucinant, hallucinante, lunaire, n'importe quoi, du grand n'importe quoi, c'est n'importe quoi, du foutage de gueule, foutez de ma gueule, foutez de notre gueule, foutent de notre gueule, foutent de nous, se foutent de, se moque de, se moquent de, se moquer des, vous vous moquez, vous moquez de, se fichent de, prennent pour des cons|pigeons|idiots, prend pour des cons|pigeons|idiots, prenez pour des cons|pigeons,
      nul, nulle, nuls, nulles, nullissime, nul à chier, archi nul, merde, de la merde, merdique, merdiques, service de merde, à chier, daube, pourrave, bouse, poubelle, à fuir, fuyez, à éviter, évitez, passez votre chemin, déconseille, je déconseille, déconseillé, je ne recommande pas, recommande pas, ne commandez pas, n'achetez pas, n'y allez pas, allez voir ailleurs, méfiez-vous, attention à, plus jamais, jamais plus, on ne m'y reprendra, pas près de revenir, zéro pointé, zéro étoile, 0 étoile, une étoile, mérite pas une étoile, même pas une étoile, si je pouvais mettre zéro|0, merci pour rien, merci de m'avoir ruiné|fait, bravo <brand>, bravo pour le|la|les, bravo les gars, chapeau <brand> pour, belle mentalité, belle arnaque, quelle blague, quelle blague !, une blague, c'est une blague, vaste blague, de qui se moque-t-on, on se moque de qui, un manque de respect, manque de respect, irrespect, irrespectueux, manque de professionnalisme, aucun professionnalisme, pas professionnel, pas pro, amateurs, amateurisme, incompétent, incompétents, incompétence, bande d'incompétents|de, incapables, menteurs, mensonge, mensonges, mentent, mensonger, publicité mensongère, mensongère, malhonnête, malhonnêtes, malhonnêteté, du jamais vu, la pire, le pire, les pires, pire service|opérateur|banque|boîte|expérience|sav, perte de temps, une perte de temps, temps perdu, ne vaut pas, vaut pas un|son|le, indigne, indignes, je-m'en-foutisme, foutaise, foutaises, grand guignol, guignols, bande de, c'est|vraiment|très|carrément dangereux, hypocrite, hypocrites, hypocrisie, farce, mascarade, imposture, supercherie, fumisterie, esbroufe, poudre aux yeux, enfumage, greenwashing, poudre de perlimpinpin, démagogie, démagogue, démago, indécent, indécente, indécence, injustifiable, injustifié, injustifiée, inertie, irresponsable, irresponsables, irresponsabilité, aberration, absurdité, incohérence, incohérences, incohérent, incohérente, contre-sens, non-sens, hérésie, idiotie, idioties, ânerie, âneries, connerie, conneries, bêtise, bêtises, délirant, délirante, du délire, trahison, trahi, trahie, trahis, honteusement, gâchis, gaspillage, gabegie, massacre, carnage, désolant, désolante, consternant, consternante, navrant, navrante, révoltante, dégueulasserie, saccage, saccagé, dérisoire, mensongers, mentez, mentir, foutage, se fout de, arrêtez de, arrêtez vos, cessez de, cessez vos, honte à, scandaleusement, cupide, cupidité, magouille, magouilles, corrompu, corrompus, corruption, charlatan, charlatans, bidon, du pipeau, pipeau, rigolade, mafia, cynique, cynisme, opportunistes, incurie, laxisme, laxiste, abandon, à la dérive, désinvolture, médiocrité
    `,
  },
  {
    name: 'anger',
    points: 1.7,
    tone: 'reproach',
    phrases: `
      marre, j'en ai marre, y en a marre, ras le bol, ras-le-bol, ras le cul, plein le dos, plein le cul, saoulé, soûlé, saoule, soule, ça me saoule, gonflé, gonflant, me gonfle, énervé, énervée, énervant, m'énerve, ça m'énerve, agacé, agacée, agaçant, furieux, furieuse, en colère, colère, rage, j'ai la rage, j'enrage, fou de rage, hors de moi, dégoûté, dégoûtée, dégouté, dégoutée, écœuré, écoeuré, écœurée, déçu, déçue, déçus, très déçu|déçue, déception, décevant, décevante, mécontent, mécontente, mécontents, pas content, pas contente, pas satisfait, pas satisfaite, insatisfait, insatisfaite, insatisfaction, frustré, frustrée, frustrant, désespéré, désespérée, désespérant, à bout, suis à bout, péter un câble, pète un câble, péter un plomb, je craque, ça suffit, stop aux|à|au, stop !, c'en est trop, y en a assez, j'en ai assez, on en a assez, c'est assez, assez de vos|cette|ces|ce, trop c'est trop, je regrette, regrette mon|d'avoir, je me plains, plainte, plaintes, porter plainte, réclamation, réclamations, réclamer, je réclame, indigné, indignée, révoltant, révolté, outré, outrée, choqué, choquée, scandalisé, fatigué de, fatiguée de, lassé de, confiance perdue, perdu confiance, plus confiance, hallucine, j'hallucine, incroyable, inimaginable, incompréhensible que, vous vous rendez compte, on se rend compte, je vous laisse imaginer, vous imaginez, comme par hasard, tanné, tannée, chus tanné, écœurant, écœurante, ça m'écœure, en beau fusil, en maudit, en tabarnak, crissement, fru, frue, c'est pas la lune, c'est trop demander, la cerise sur le, le pompon, le bouquet, un comble
    `,
  },
  {
    name: 'dislike',
    points: 1,
    phrases: `mauvais, mauvaise, mauvaises, mal, moche, moches, médiocre, médiocres, bof, triste, dommage, horrible, horribles, affreux, affreuse, atroce, terrible, pénible, pénibles, chiant, chiante, relou, reloue, bizarre, louche, douteux, douteuse, absurde, débile, débiles, stupide, con, conne, bête, inutile, inutiles, injuste, inconfortable, désagréable, désagréables, laisse à désirer, laissent à désirer, je déteste, déteste, j'aime pas, je n'aime pas, cauchemar, enfer, l'enfer, parcours du combattant, calvaire, supplice, galérien, pire, obsolète, vieillot, à revoir, peut mieux faire, peu mieux faire, pas terrible, pas top, pas ouf, pas génial, pas fou, toxique, toxiques, nocif, nocive, nocifs, nuisible, nuisibles, dangereux, dangereuse, dangereuses, danger, en danger, menace, menaces, menacé, menacée, menacés, menacées, pollue, polluent, polluant, polluants, pollution, pollué, victime, victimes, échec, échoue, échouent, échoué, échouer, crise, crises, catastrophes, désastres, ravage, ravages, détruit, détruite, détruire, destruction, tue, tuent, mort, mortel, mortelle, peur, craint, craignent, crainte, craintes, inquiétude, inquiétudes, s'inquiète, s'inquiètent, inquiétante, alarmant, alarmante, dénonce, dénoncent, dénoncé, dénoncer, accuse, accusent, accusé, s'insurge, s'insurgent, s'oppose, s'opposent, opposants, contestation, contesté, contestée, polémique, controverse, controversé, condamne, condamnent, critiqué, critiquée, fustige, pointe du doigt, colère contre, manifestation contre, manifestent contre, mobilisation contre, pétition contre, stupidité, violent, violence, mensonge par omission, faux, fausse, pas sérieux, peu sérieux, fail, pas au niveau, pas à la hauteur, vivre en doudoune, vit en doudoune, dort en manteau, du n'importe quoi, plate, poche, ben poche, c'est poche, pas fort, pas jojo, bâclé, bâclée, cheap, camelote, pacotille, gadget`,
  },
  {
    name: 'regret',
    points: 0.4,
    once: true,
    phrases: `malheureusement, hélas, c'est dommage, quel dommage, inquiet, inquiète, inquiétant, je crains, j'aurais aimé, j'espérais, tristement`,
  },
  {
    name: 'expectation',
    points: 0.8,
    once: true,
    negated: 'keep',
    phrases: `devrait, devraient, devait, devaient, censé, censée, censés, était censé, soi-disant, promis, promise, promesse, promesses, promesses non tenues, on m'avait dit|promis|assuré, au lieu de, au lieu d'un|d'une, malgré, pourtant, alors que, quand même, au moins, la moindre des choses, ne serait-ce que, sans prévenir, sans préavis, sans explication, sans explications, sans raison, sans rien dire, sans me prévenir, sans même, obligé de, obligée de, obligés de, je dois, on doit, m'attendais à mieux, m'attendais à, en 2026, au 21e siècle, au xxie siècle`,
  },
  {
    name: 'told',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `on me dit que, on m'a dit, on nous dit, me disent que, m'a dit que, m'ont dit, on me répond que, on me répond, d'après vous, selon vous, selon le suivi, excuse, excuses bidon, prétexte, prétextes, prétend, prétendent, baratin, blabla`,
  },
  {
    name: 'contrast',
    points: 0.4,
    contrast: true,
    once: true,
    negated: 'keep',
    phrases: `mais, par contre, en revanche, cependant, toutefois, seul bémol, bémol, sauf que, sauf, hormis, seul point négatif, point négatif, néanmoins`,
  },
  {
    name: 'denial',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `pas, ne ~ plus, n'ai|a|ont|est|avons|avez|était plus, plus rien, plus personne, jamais, rien, personne, sans, non, ni, nulle part`,
  },
  {
    name: 'swearing-at',
    points: 1.5,
    tone: 'reproach',
    phrases: `bande de cons|connards|voleurs|clowns|nuls|rigolos|bouffons|branleurs, connards, connard, connasse, enculés, enculé, fils de pute, fdp, allez vous faire, va te faire, allez tous vous, je vous emmerde, cons, abrutis, imbéciles, crétins, débiles mentaux, salauds, salopards, ordures, pourritures, bouffons, clowns, tocards, branquignols, charlots`,
  },
  {
    name: 'swearing',
    points: 0.6,
    once: true,
    phrases: `putain, ptn, bordel de, merde alors, fait chier, font chier, chier, cul, foutre, foutu de, nique, wtf, purée, zut`,
  },
  {
    name: 'no-answer',
    points: 2.1,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      <répond> <pas>, <répond> jamais, personne ne <répond>, personne <répond>, personne ne me|nous <répond>, personne pour <aider>, personne ne sait, personne au bout, personne au téléphone, aucune réponse, pas de réponse, sans réponse, toujours pas de réponse, pas eu de réponse, jamais eu de réponse, aucun retour, pas de retour, sans retour, toujours pas de retour, aucun contact, aucun interlocuteur, aucune explication, pas une réponse, pas un mot, pas un appel, pas rappelé|rappelée, jamais rappelé|rappelée, ne m'a|m'ont jamais rappelé|répondu, on ne me rappelle, aucun rappel, j'attends une|votre réponse, attends une|votre réponse, en attente de réponse, en attente d'une réponse, en attente d'un retour, silence radio, lettre morte, injoignable, injoignables, impossible de vous|les joindre|contacter, impossible de joindre|contacter|parler|avoir quelqu'un, impossible d'avoir quelqu'un|un, on me raccroche, raccroche au nez, raccrochent, raccroché au nez, m'a raccroché, ignoré, ignorée, ignorés, ignorez, ignorent, m'ignore, vous ignorez, en vu, bot, chatbot, un robot, des robots, répondeur, musique d'attente, réponse automatique, réponses automatiques, réponse type, réponses types, copier-coller, copié-collé, transféré de service, service en service, balade de service, on me renvoie vers, répondez, répondez à mes|mon, répondez-moi, répondez svp, répondez aux
    `,
  },
  {
    name: 'treatment',
    points: 1.8,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      impoli, impolie, impolis, malpoli, malpolie, malpolis, désagréable avec, odieux, odieuse, odieux avec, hautain, hautaine, hautains, méprisant, méprisante, mépris, méprise, méprisent, arrogant, arrogante, arrogants, agressif, agressive, aimable comme une porte, mal élevé, mal élevés, insultant, insultante, insulté, insultée, mal reçu, mal reçus, mal reçue, mal accueilli, accueil glacial|déplorable|exécrable|lamentable|catastrophique, traité comme|de, traités comme|de, traitée comme|de, humilié, humiliant, humiliée, crié dessus, discrimination, racisme, raciste, racistes, sexiste, service client lamentable|nul|déplorable|inexistant|catastrophique|exécrable|pitoyable|incompétent|aux|de merde, sav inexistant|nul|catastrophique|lamentable|déplorable, mauvais service, mauvais accueil, service déplorable|nul|lamentable|médiocre|catastrophique, service après-vente inexistant|nul, se dédouane, se dédouanent, se défausse, ne veulent rien savoir, veut rien savoir, rien à faire des clients, rien à foutre, s'en foutent, s'en fout, s'en fiche, s'en fichent, on s'en fiche, refusent de, refuse de me|nous|prendre|rembourser|reprendre, m'a refusé, m'ont refusé, on me refuse, refus de prise, refus de remboursement, rejette la faute, rejettent la faute, mauvaise foi, mal conseillé, mal renseigné, infos contradictoires, réponses contradictoires, chacun dit, on me ment, on m'a menti, m'ont menti, menti, coupé la parole, coupe la parole, levé les yeux, a soupiré, soupire, haussé les épaules, a ri au nez, rit au nez, m'a tutoyé, pris de haut, prise de haut, prend de haut, comme si j'étais, prend pour un|une, m'a laissé|laissée en plan
    `,
  },
  {
    name: 'service-mention',
    points: 1,
    kind: 'service',
    once: true,
    phrases: `service client, service clients, service clientèle, service après-vente, sav, support, support technique, assistance, hotline, conseiller, conseillère, conseillers, téléconseiller, standard, numéro de dossier, numéro de ticket, ticket, réclamation n, j'ai ouvert un ticket|dossier, ouvert un ticket|dossier, appelé, j'ai appelé, nous avons appelé, j'ai contacté, contacté, j'ai écrit, j'ai envoyé un mail|message, envoyé un mail|plusieurs, plusieurs mails, plusieurs appels, des dizaines d'appels, formulaire de contact, votre personnel, vos employés, vos équipes, votre service, votre technicien, votre livreur`,
  },
]
