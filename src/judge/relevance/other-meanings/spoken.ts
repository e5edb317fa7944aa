// Nouns of other languages that companies take as names, and that people write about without one in mind. By hand: no list of them was found
// whose licence allows to ship it. Without accents and in lower case, as the matcher folds words. German ones stand in common-words.ts, too.

const german = `
abend acker adler ahorn amsel anker ameise apfel arche asche ast balkon balken bach band becher besen biene birke birne biber blatt blitz blume
boden bogen bohne brille brise brunnen buche bund burg dachs decke distel docht docke dohle donner dorn drache drossel dune eber efeu eiche eichel
eimer elster ente erbse erle esche esel eule falke fass feder feld fels fink flamme fliege flieder flocke flosse flugel forelle frosch funke garbe
geige geist gewitter gipfel glas glocke grille hafen hahn hase hasel hafer haken halm hammer harz hecht hecke heide hering heron hirsch hirse
hornisse hummel hut igel iltis jager kachel kafer kamin kanne kante karpfen kasten kehle kelch kern kerze kessel kette kiefer kies kiesel kirsche
klee klinge kleid knopf kobold koffer kohle komet koralle korb korn kranich kranz krebs kreis kreide krug kugel kupfer lachs lampe lanze laterne
laube lauch laus lerche leiter libelle linde linse linde lowe luchs marder marmelade mast mauer meise minze mohn moos mowe muhle murmel muschel
nadel nagel nebel nelke nest nuss orkan otter pfad pfeil pfeffer pflaume pilz pinsel qualle rabe rahmen ranke reh reif riegel rinde rose rotor
ruder salbei sand sattel saule schaf schatten schilf schirm schlange schmied schnabel schnecke schwalbe schwan segel seil sichel silber sockel
spatz specht speer sperling spinne spule stab stachel stall stange steg stiefel storch strand strauss stroh stufe stuhl tanne taube teich teller
tiger tinte topf traube treppe truhe tulpe turm ufer ulme veilchen wabe waage wachtel walnuss wanne wespe wiese wiesel wipfel wolke wolle wurzel
zahn zange zaun zeder zeisig zelle ziegel ziege zimt zweig zwerg zwiebel
`
const french = `
abeille abri agneau aigle aiguille aile alouette amande ami ancre ane ange arbre arc argent armoire aube aubergine aurore avion baie balai balcon
baleine ballon banane banc barque bateau berceau berger bijou blaireau bleu bois boite bouchon bougie boule boussole bouteille branche brique brise
brosse brume buisson bulle cabane cactus caillou canard carotte carte casque cerf cerise chaise chaleur champ champignon chandelle chapeau chat
chateau chaton chemin chene cheval chevre chien chou ciel cigale cigogne citron clef cle cloche clou coeur colibri colline colombe comete coq
coquelicot coquille corbeau corde cote couronne coussin crayon creme cuillere cygne dauphin desert eau echelle eclair ecole ecorce ecureuil
eglise elephant epice epine escargot etang etoile faisan faucon fenetre ferme feu feuille feve figue fil fille fleche fleur fleuve foret fougere
foudre fourmi fraise framboise frere fromage fusee galet gant gare gateau genou givre goutte graine grenouille grillon guepe hamac haricot herbe
herisson heron hibou hirondelle horloge huitre ile jardin jouet jour journal jumelle lac laine lait lampe lanterne lapin laurier lavande lezard
libellule lierre lievre lilas lin lion livre loup loupe loutre lumiere lune lutin main maison marche marguerite marmite maree marteau matin melon
mer merle mesange miel miroir moineau monde montagne mouche mouette moulin mousse mouton muguet mur mure myrtille navet navire neige nid noisette
noix nuage nuit oeuf oie oignon oiseau olive ombre orage orange orme ortie ours paille pain panier panthere papier papillon paquet parapluie
passerelle pavot peche pecheur peigne pelican perle perroquet phare pie pierre pigeon pin pinson pivoine plage plume pluie poire poireau pois
poisson poivre pomme pont port porte poule poulain pre printemps prune puits quai racine radis raisin rame rayon renard requin reve riviere robe
roche roi ronce roseau rosee rossignol roue route ruban ruche ruisseau sable sabot sanglier sapin sardine sauge saule saumon sel sentier serpent
singe soleil souris source tambour tasse taupe taureau terre thym tigre tilleul toit tomate tonneau tortue tournesol tour train trefle truite
tulipe vache vague vallee vent verger verre vie vigne village ville violette voile voiture volcan voute zebre
`
const spanish = `
abeja abrigo aceite aceituna agua aguila aguja ajo ala alamo alba alegria alfombra algodon alma almendra amapola amigo ancla angel anillo arbol
arco ardilla arena arpa arroyo arroz atun aurora avellana avion azucar azul balcon ballena barca barco barrio bellota bosque bota botella brisa
brujula buho burbuja burro caballo cabra cactus cadena caja calle camello camino campana campo canario canela cangrejo caracol carta casa cascada
castillo cebolla cedro cereza cerro cesta ciervo cigarra ciguena cielo cinta ciruela cisne ciudad clavel clavo colibri colina colmena cometa
conejo corazon cordero corona cosecha cristal cuchara cuento cuerda cueva delfin desierto dia duende elefante encina erizo escalera escoba
escuela espejo espiga espina espuma estrella fabrica faro flecha flor fresa fruta fuego fuente gallo ganso garza gato gaviota girasol globo
golondrina gorrion gota grano granja grillo guante guitarra hada halcon harina helecho hielo hierba hierro higo hija hoja hogar hormiga huella
huerta huerto huevo humo iglesia isla jabali jabon jardin jazmin jirafa lago lagarto lana lapiz laurel lavanda leche lechuza lechuga libelula
libro liebre limon linterna lirio llama llave lluvia lobo luciernaga luna luz madera maiz maleta manana mano manzana mapa mar maravilla margarita
mariposa mercado mesa miel mirlo mochila molino mono montana mora mosca mundo muro musgo naranja nave nido nieve noche nogal nube nuez ola olivo
olmo oro oso oveja pajaro paloma palmera pan panda pantera papel paraguas pato pavo paz pera perla perro pez piedra pimienta pino piedra planeta
plata platano playa pluma pollo polvo pozo pradera primavera pueblo puente puerta puerto raiz rama rana raton rayo red reina reloj remo rey ribera
rio roble roca rocio rosa rueda ruisenor sal salmon sandia sauce semilla sendero serpiente sierra sol sombra sombrero sueno taza tejado tierra
tigre toro tortuga torre trebol tren trigo trucha tulipan uva vaca valle vela velero ventana verano viento vino violeta zapato zorro
`

const words: ReadonlySet<string> = new Set(`${german} ${french} ${spanish}`.trim().split(/\s+/))

export const isNounElsewhere = (folded: string): boolean => words.has(folded)
