import type { FieldWords } from '../../by-field.js'

/** Further words for how people were treated, and what they think of it. */
export const treatment: FieldWords = {
  'no-answer': `
    personne ne me rappelle|répond|contacte, personne ne nous répond|rappelle, personne ne décroche|répond|rappelle|bouge|vient|sait, personne décroche|répond|rappelle|vient, ne décroche pas|plus|jamais,
    décroche pas, décroche jamais, décrochent pas|jamais, ne décrochent pas|jamais, ça sonne dans, sonne dans le vide, occupé en permanence, toujours occupé, tombe sur un répondeur|robot|bot,
    tombe sur le répondeur, messagerie pleine, raccroche, ça raccroche, ça coupe, coupé au bout, sms automatique, mail automatique, message automatique, réponse toute faite, réponses toutes faites,
    copié collé, un robot me, un robot qui, un bot, un bot qui, chatbot qui, seul un chatbot, le chat me dit, un humain, parler à un humain, un vrai humain, un être humain, quelqu'un de vivant,
    silence total|complet|absolu, grand silence, le silence, au silence, mur de silence, dans le vide, aux abonnés absents, abonnés absents, fait le mort, font le mort, faites le mort, m'ignorent,
    m'ignorez, nous ignore, ignorez mes|nos, mails sans réponse, mails restés, messages restés, appels restés, restés sans, restée sans, resté sans réponse, pas de téléphone,
    n'a pas de telephone|téléphone, aucun téléphone, aucun numéro, pas de numéro, introuvable le numéro, zéro réponse, 0 réponse, zero reponse, pas l'ombre d'une, même pas une réponse, même pas un mail,
    même pas de réponse, j'ai écrit # fois, j'ai appelé # fois, appelé # fois, écrit # fois, relancé # fois, relancée, # relances, <nombre> relances, troisième relance, deuxième relance
  `,
  treatment: `
    haussement d'épaules, levé les yeux au, soupiré, en soupirant, en rigolant, en ricanant, ricané, ricane, m'a ri au, m'a rigolé, s'est moqué|moquée, se sont moqués, se moquer de, on se moque, foutez de,
    rien à faire de nous, ni bonjour ni, sans un bonjour, pas un bonjour, même pas bonjour, sans un regard, sans un mot, sans une excuse, sans excuses, sans s'excuser, pas une excuse, pas d'excuses,
    pas un pardon, aucune excuse, aucun respect, aucun égard, aucune considération, aucune empathie, zéro empathie, manque de respect|professionnalisme|considération|tact|empathie, irrespectueuse,
    m'a raccroché|hurlé|crié|insulté|poussé|bousculé|engueulé|viré|jeté|traité|toisé|coupé, m'ont raccroché|hurlé|insulté|viré|traité|jeté, nous a hurlé|crié|insulté|virés|traités|jetés|snobés|laissés,
    nous ont virés|traités|insultés|laissés|oubliés, engueulé, engueulée, hurlé dessus, sur un ton, ton sec, ton condescendant|méprisant, condescendant, condescendante, condescendance, de haut,
    prend pour des, prennent pour des, prenez pour, prennent pour, comme un chien, comme des chiens, comme du bétail, comme de la merde, comme un voleur, comme une voleuse, comme un numéro,
    comme une criminelle, m'a accusé, m'a accusée, m'ont accusé, accusé de vol, fouillé, fouillée, refusé de m'aider|nous|me|l'aider, refuse de m'aider|nous|me|nous aider, refusent de nous|me,
    refusé l'embarquement, refusé l'accès|l'entrée, pas voulu m'aider|nous|me|aider, voulu rien savoir, laissés en plan|dehors|seuls|sur|à, laissé en plan|dehors|sur, laissée en plan|dehors|seule|sur,
    plantés là, planté là, laissés tomber, nous laisse tomber, abandonnés, abandonnée, abandonné, mis dehors, mis à la porte, mise à la porte, virés comme, passé devant nous, passé sans s'arrêter,
    ne s'est pas arrêté, pas daigné, ne daigne, ne daignent, sans aide, pas d'aide, personne pour aider|nous, remarque déplacée|sexiste|raciste, remarques déplacées|sexistes|racistes, blague déplacée,
    un lapin, quatrième lapin, lapin, laissée sans, laissé sans, sans soins, pas changée, pas lavée, pas lavé, maltraitée, maltraités, maltraitance, négligence, négligée, de prendre rendez-vous,
    reprenez rendez-vous
  `,
  condemnation: `
    c'est la honte, une honte, la honte, se foutre du monde, se foutent du monde, je rêve, c'est hallucinant, ahurissante, c'est lunaire, surréaliste, c'est du délire, un sketch, c'est un sketch,
    une mascarade, un cirque, du cirque, risible, affligeante, indigne d'un, je ne reviendrai, reviendrai pas, dernière fois que, c'est la dernière fois, première et dernière, ne recommande pas,
    vivement déconseillé, pire expérience, déception totale, quelle déception, mon œil, on en a marre, j'en peux plus, on n'en peut plus, épuisant, épuisée
  `,
}
