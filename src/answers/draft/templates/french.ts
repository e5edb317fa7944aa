// The file that people get to edit: what stands here is what they read, remarks and all.

export const frenchTemplates = `# Réponses en français. Une ligne est une manière de dire une partie de la réponse ; là où il y en a plusieurs, c’est le dossier qui décide, pour que
# douze personnes ne lisent pas les mêmes mots. Ce qui figure entre accolades est rempli pour chaque dossier :
#   {name}    comment appeler la personne, si elle écrit sous le nom de quelqu’un
#   {quote}   ses propres mots sur le problème ; {happened} ce qui est arrivé, {step} ce qu’il faut savoir, et {person} qui d’autre est touché : jamais remplis en français
#   {matter}  ce qui pose problème, derrière « avec » : "la facture"
#   {known}   ce que vous savez, tel que vous l’avez tapé derrière --known
#   {time}    quand elle aura de vos nouvelles : "aujourd’hui avant 16 h 30"
#   {private} où écrire ce qui n’est pas pour tout le monde : \`private\` dans la configuration
#   {link}    la page qui répond à une question, et {question} : \`faq\` dans la configuration
#   {who}     qui parle, et {brand} : pour qui
#   {fixed}   depuis quand un incident est terminé : "depuis aujourd’hui 16 h 30"
#   {word}    où vous vous êtes exprimés en dernier sur un incident
# Une ligne ne sert que là où ses accolades peuvent être remplies, et passe avant celles qui en disent moins du dossier. Parties : opening (début),
# late (la première réponse vient plus tard que promis), silence (à sa place quand la personne a demandé plusieurs fois), again (la personne revient après une réponse), trouble (le problème), sorry (pas à côté de
# late ou again), known, answer, next, closing, private, sign. Un type de message sans une partie prend celle de [any] ; une partie sans rien derrière
# les deux-points disparaît. Là où il n’y a pas de place, closing part d’abord, puis sorry, trouble, late, silence, again, opening, known ; le reste demeure.
# Le programme peut prendre un message pour un autre type que le sien : chaque ligne doit convenir alors aussi.

[any]
opening: Bonjour {name}, nous sommes désolés pour ce problème avec {matter}.
opening: Bonjour {name}, merci de nous avoir signalé ce problème avec {matter}. Nous en sommes désolés.
opening: Bonjour {name}, nous en sommes désolés.
opening: Bonjour {name}, nous sommes vraiment désolés de lire cela.
late: Nous aurions dû vous répondre plus tôt.
late: Cette réponse arrive tard, nous le savons.
silence: Vous auriez dû recevoir une réponse depuis longtemps.
silence: Vous n’auriez pas dû avoir à nous relancer.
again: Notre dernière réponse n’a pas réglé le problème, et nous en sommes désolés aussi.
again: Vous n’auriez pas dû avoir à nous réécrire.
trouble: {quote} – cela ne devrait pas arriver.
known: {known}
next: Je vois cela avec l’équipe dès maintenant et je reviens vers vous ici {time}.
next: Je cherche ce que nous pouvons faire et je vous écris ici {time}.
next: Je me renseigne sur ce que nous pouvons faire. Vous aurez de mes nouvelles ici {time}.
private: Si vous préférez ne pas en parler en public : {private}
private: Vous pouvez aussi nous écrire directement : {private}
private: Ce qui n’est pas pour tout le monde peut nous être écrit ici : {private}
sign: {who}, {brand}

[outage]
next: Je vois cela avec l’équipe dès maintenant. Vous aurez de mes nouvelles ici {time}, même si je n’en sais pas plus d’ici là.
next: Je me renseigne tout de suite et je vous écris ici {time}, avec ce que je saurai alors.
next: Je me renseigne auprès de l’équipe et je vous écris ici {time}, avec ou sans nouvelles.

[account]
next: Je cherche comment régler cela et je vous écris ici {time}.
next: Je demande à l’équipe comment y remédier. Vous aurez de mes nouvelles ici {time}.
private: Merci de ne pas publier ici les données de votre compte. Elles peuvent nous être écrites ici : {private}
private: Si nous devons regarder votre compte, merci d’envoyer les détails ici et non en public : {private}
private: Merci de ne pas publier ici les données de votre compte.

[billing]
trouble:
next: Je fais vérifier cela et je vous écris ici {time}.
next: Je me renseigne tout de suite et je vous écris ici {time}.

[bug]
next: Je le montre aux personnes qui s’en occupent et je vous écris ici {time}.
next: Je me renseigne sur ce que nous pouvons faire. Vous aurez de mes nouvelles ici {time}.

[product]
next: Je cherche ce que nous pouvons faire et je vous écris ici {time}.
next: Je vois cela avec l’équipe dès maintenant et je vous écris ici {time}.

[service]
next: J’en parle avec l’équipe et je vous écris ici {time}.
next: Je cherche ce que nous pouvons faire et je vous écris ici {time}.

[delivery]
next: Je cherche ce que nous pouvons faire et je vous écris ici {time}.
next: Je vois cela avec l’équipe dès maintenant et je vous écris ici {time}.

[security]
opening: Bonjour {name}, merci de nous le signaler.
opening: Bonjour {name}, merci pour ce signalement.
trouble:
next: Je le transmets à notre équipe de sécurité. Vous aurez de mes nouvelles ici {time}.
next: Notre équipe de sécurité s’en saisit, et je vous écris ici {time}.
private: Merci de ne rien publier ici dont d’autres pourraient se servir. Vous pouvez nous l’écrire ici : {private}
private: Merci de ne rien publier ici dont d’autres pourraient se servir.

[other]
next: Je vois cela avec l’équipe dès maintenant et je vous écris ici {time}.
next: J’en parle avec l’équipe. Vous aurez de mes nouvelles ici {time}.

# Des données sont perdues.
[loss]
opening: Bonjour {name}, nous en sommes profondément désolés.
opening: Bonjour {name}, nous sommes vraiment désolés de lire cela.
next: Je cherche tout de suite ce qui peut être fait et je vous écris ici {time}.
next: Je demande tout de suite ce qui est encore possible et je vous le dis ici {time}.

# On a volé quelque chose à quelqu’un.
[stolen]
opening: Bonjour {name}, nous sommes profondément désolés de ce qui vous est arrivé.
late:
silence:
trouble:
answer: Bloquez dès maintenant la carte, la SIM ou l’accès concerné, et changez votre mot de passe.
answer: Si ce n’est pas encore fait, bloquez la carte, la SIM ou l’accès concerné et changez votre mot de passe.
next: J’en parle tout de suite aux personnes qui traitent ces cas, et je vous écris {time}.
next: Les personnes qui traitent ces cas s’en saisissent tout de suite. Vous aurez de mes nouvelles {time}.
private: Vous nous joignez tout de suite ici : {private}

# Quelqu’un se fait passer pour vous.
[posing]
opening: Bonjour {name}, merci de nous poser la question.
opening: Bonjour {name}, merci de nous le signaler.
late:
silence:
trouble:
answer: Ne cliquez sur rien, ne répondez pas et ne donnez à personne un code ou un mot de passe.
next: Je le fais vérifier par notre équipe de sécurité et je vous écris ici {time}.
next: Notre équipe de sécurité s’en saisit. Vous aurez de mes nouvelles ici {time}.
private: Si quelque chose a déjà été communiqué, dites-le-nous tout de suite ici : {private}

# Un appareil pourrait blesser quelqu’un.
[hazard]
opening: Bonjour {name}, merci de nous le signaler. Éteignez l’appareil, débranchez-le et ne l’utilisez plus pour le moment.
trouble:
next: J’en parle dès maintenant aux responsables de la sécurité et je vous écris ici {time}.
next: Les responsables de la sécurité s’en saisissent tout de suite. Vous aurez de mes nouvelles ici {time}.
private: Vous pouvez aussi nous écrire directement : {private}

# La santé de quelqu’un est touchée, et personne n’est en danger à notre connaissance.
[care]
opening: Bonjour {name}, nous en sommes profondément désolés, et nous espérons que vous allez bien.
opening: Bonjour, nous sommes vraiment désolés de lire cela. Nous espérons que tout le monde va bien.
trouble:
next: J’en parle dès maintenant aux responsables et je vous écris ici {time}. Si quelqu’un se sent mal, appelez un médecin sans nous attendre.
next: Je m’en charge, et je vous écris ici {time}. Si quelqu’un se sent mal, consultez d’abord un médecin.
private: Vous pouvez aussi nous écrire directement : {private}

# Un médicament, ou ce qui garde quelqu’un en bonne santé, manque.
[medicine]
opening: Bonjour {name}, nous en sommes profondément désolés, cela ne peut pas attendre.
late:
silence:
trouble:
answer: S’il en faut avant, n’attendez pas notre réponse : un médecin ou une pharmacie peut aider.
next: Je mets tout de suite des personnes dessus et je vous écris ici {time}.
next: Je m’en charge, et je vous écris ici {time}.
private: Vous pouvez aussi nous écrire directement : {private}

# Quelqu’un qui a plus besoin d’aide que d’autres n’en a pas eu.
[frail]
opening: Bonjour {name}, nous en sommes profondément désolés. Nous espérons que tout le monde va bien.
late:
trouble:
next: Je cherche comment cela a pu arriver et je vous écris ici {time}.
next: J’en parle dès maintenant aux responsables. Vous aurez de mes nouvelles ici {time}.
private: Vous pouvez aussi nous écrire directement : {private}

# Un de leurs proches est mort.
[bereaved]
opening: Bonjour {name}, toutes nos condoléances. Nous sommes désolés que cela s’y ajoute.
late:
silence:
again: Vous n’auriez pas dû avoir à nous réécrire.
trouble:
next: Je m’en occupe personnellement et je vous écris ici {time}.
next: Je m’en charge moi-même. Vous aurez de mes nouvelles ici {time}.
private: Pour que rien n’ait à figurer ici, vous pouvez nous écrire directement : {private}

# Quelqu’un s’en va. On ne cherche pas à le retenir.
[leaving]
opening: Bonjour {name}, nous sommes désolés de vous voir partir.
opening: Bonjour {name}, nous sommes désolés que vous en soyez arrivé là.
late:
silence:
again:
trouble:
sorry:
next: Je voudrais tout de même regarder cela moi-même et je reviens vers vous ici {time}.
next: Je regarde moi-même ce qui s’est mal passé. Vous aurez de mes nouvelles ici {time}, quelle que soit votre décision.
private: Pour en parler directement : {private}

# Quelqu’un propose quelque chose.
[opinion]
opening: Bonjour {name}, merci pour cette suggestion.
opening: Merci pour votre suggestion, {name}.
late:
silence:
again:
trouble:
next: Je la montre à l’équipe aujourd’hui et je vous dis ici {time} ce qu’elle en pense.
next: Je la transmets à l’équipe aujourd’hui. Vous aurez de mes nouvelles ici {time}.
private:

# Quelque chose ne plaît pas, sans que rien soit en panne.
[dislike]
opening: Bonjour {name}, merci de le dire aussi clairement.
late:
silence:
again:
trouble:
next: Je le transmets à ceux qui s’en chargent et je vous dis ici {time} ce qu’ils en pensent.
next: Je le montre à ceux qui en décident. Vous aurez de mes nouvelles ici {time}.
private:

# Des éloges, et à côté quelque chose qui n’allait pas.
[mixed]
opening: Merci de nous l’avoir dit, {name}, et désolés pour ce qui n’allait pas.
opening: Bonjour {name}, merci pour votre message, et désolés pour ce qui s’est mal passé.
opening: Merci de nous l’avoir dit, et désolés pour ce qui n’allait pas.
late:
silence:
again:
trouble:
next: Je transmets le tout à l’équipe aujourd’hui. S’il reste quelque chose à régler, écrivez-le ici : je repasse {time}.
next: L’équipe reçoit le tout de ma part aujourd’hui. Si nous devons encore arranger quelque chose, dites-le-moi ici. Je repasse {time}.
private:

# Ni bon ni mauvais.
[fair]
opening: Bonjour {name}, merci pour votre avis. Qu’est-ce qui aurait été mieux pour vous ?
late:
silence:
again:
trouble:
next: Une ligne suffit, et je la transmets. Je repasse ici {time}.
next: Dites-le-moi ici, et j’en parle à l’équipe. Je repasse {time}.
private:

# Peu de mots, et aucun qui dise de quoi il s’agit.
[vague]
opening: Bonjour {name}, nous sommes désolés de lire cela. Pourriez-vous m’en dire un peu plus ?
opening: Bonjour {name}, nous en sommes désolés. Que s’est-il passé ?
late:
silence:
again:
trouble:
next: Je verrai alors ce que je peux faire. Je repasse ici {time}.
next: Une ligne ou deux suffisent, et je m’en occupe. Je repasse ici {time}.
private: Si vous préférez me le dire en privé : {private}

# Une question, une plainte ou ni l’une ni l’autre.
[unclear]
opening: Bonjour {name}, merci pour votre message.
opening: Bonjour {name}, merci de nous en parler.
late:
silence:
again:
trouble:
sorry:
next: Je me renseigne auprès des personnes qui le savent et je vous écris ici {time}.
next: Je vois cela avec l’équipe. Vous aurez de mes nouvelles ici {time}.
private:

[question]
opening: Bonjour {name}, je me renseigne.
opening: Bonjour {name}, je vous trouve la réponse.
opening: Bonjour, je pose la question.
late: Nous aurions dû vous répondre plus tôt.
again:
trouble:
sorry:
answer: Voici comment cela se passe en général : {link}
next: Vous aurez de mes nouvelles ici {time}.
next: Je vous réponds ici {time}.
private:

# Un mot à tous sur un incident, pour votre page d’état ou l’un de vos comptes : \`{quote}\` est ce que les gens disent le plus. again prend la place
# d’opening là où vous en avez déjà parlé.
[update]
opening: Beaucoup d’entre vous rencontrent en ce moment un problème avec {brand} : {quote}. Nous le savons, et nous en sommes désolés.
opening: Beaucoup d’entre vous rencontrent en ce moment un problème avec {brand}. Nous le savons, et nous en sommes désolés.
late:
silence:
again: Nous travaillons toujours sur le problème avec {brand} : {quote}.
again: Nous travaillons toujours sur le problème avec {brand}.
trouble:
sorry:
answer: {who} s’en occupe.
next: Prochaines nouvelles {time}, même si nous n’en savons pas plus d’ici là.
closing:
private:
sign:

[faq]
opening: Bonjour {name}, merci pour votre question.
opening: Merci pour votre question, {name}.
silence:
trouble:
answer: Cette page devrait y répondre : {link}
answer: Nous l’avons expliqué ici : {link}
answer: Voici comment faire : {link}
next: S’il reste un point à éclaircir, posez votre question ici et je vous réponds.
next: Si cela ne vous aide pas, dites-le simplement ici.
private:

[praise]
opening: Merci {name}, cela fait plaisir à lire.
opening: Merci pour votre message, {name}.
opening: Merci d’avoir pris le temps de l’écrire.
opening: Merci, c’est très aimable.
late:
silence:
again:
trouble:
sorry:
next: Je le transmets à l’équipe, elle sera heureuse de le lire.
next: Je le montre à l’équipe aujourd’hui.
next: Je le transmets, l’équipe sera heureuse de le lire.
private:

# Quelqu’un demande à d’autres ce qu’ils pensent de vous, ou relaie ce que dit un journal.
[news]
opening: Bonjour {name}, ici {who}, {brand}.
late:
silence:
again:
trouble:
next: Si je peux répondre à quelque chose de notre côté, demandez-le-moi ici. Je repasse {time}.
private:
sign:

# Là où des données sont exposées, où quelqu’un parle de la loi ou pourrait être blessé : seulement qui écrira, et quand.
[grave]
opening:
late:
silence:
again:
trouble:
known:
next: Ici {who}, {brand}. Je m’en occupe personnellement et je vous écris {time}.
next: Je m’appelle {who} et je travaille chez {brand}. Je m’en charge, et je vous écris {time}.
private: Pour me joindre directement avant cela : {private}
closing:
sign:

# La personne est touchée par un incident en cours : beaucoup ont le même problème. Ce qui est connu est ce que vous en avez dit en dernier.
[incident]
known: Vous n’êtes pas seul dans ce cas, et nous y travaillons. Ce que nous savons à ce stade : {known} Nos informations sont ici : {word}
known: D’autres sont dans le même cas, et nous y travaillons. Ce que l’on sait à ce stade : {known} Tout est ici : {word}
known: Vous n’êtes pas seul dans ce cas, et nous y travaillons. Ce que nous savons à ce stade : {known}
known: D’autres sont dans le même cas, et nous y travaillons. Ce que l’on sait à ce stade : {known}
known: Vous n’êtes pas seul dans ce cas, et nous y travaillons. Ce que nous savons est ici : {word}
known: D’autres sont dans le même cas, et nous y travaillons. Ce que nous savons est ici : {word}
known: Vous n’êtes pas seul dans ce cas, et nous y travaillons.
known: D’autres sont dans le même cas, et nous y travaillons.
next: Vous aurez de mes nouvelles ici {time}, même si je n’en sais pas plus d’ici là.
next: Je vous écris ici {time}, avec ou sans nouvelles, et de nouveau quand ce sera terminé.

# La personne a été touchée par un incident qui est terminé, et doit l’apprendre.
[fixed]
opening: Bonjour {name}, voici des nouvelles de ce que vous nous aviez signalé.
opening: Bonjour {name}, je reviens sur ce que vous nous aviez écrit.
late:
silence:
again:
trouble:
sorry: Nous sommes désolés pour les soucis que cela vous a causés.
sorry: Nous sommes désolés pour ce problème.
known: {known}
answer: C’est réparé {fixed}, et tout devrait fonctionner de nouveau pour vous. Plus de détails : {word}
answer: Tout devrait fonctionner de nouveau pour vous : c’est réparé {fixed}. Ce qui s’est passé est expliqué ici : {word}
answer: C’est réparé {fixed}, et tout devrait fonctionner de nouveau pour vous.
answer: Tout devrait fonctionner de nouveau pour vous : c’est réparé {fixed}.
next: Si cela ne marche toujours pas chez vous, dites-le-moi ici et je regarde.
next: Si quelque chose ne va pas encore de votre côté, écrivez-le ici et je m’en occupe.
private: S’il s’agit de votre compte, vous pouvez nous écrire ici : {private}
`
