/**
 * Pieces that posts are written in: in each line those of a code of so many bits. `|` parts them, `↵` is a new line, `%` and two digits are a
 * byte; every byte that stands nowhere has a code of 16 bits, and so has the end of a text, the last of all. Found by scripts/word-pieces.js in
 * invented posts of many kinds, in English and German and, less, in Spanish, French, Italian, Dutch and Portuguese. It never changes, since
 * stored words can't be read without it: a better list is another one, under a number of its own.
 */
export const pieces = `
5| |s
6|,|t
7| a| the|.|e|er|n
8| and| de| for| in| is| it| me| that| to|:|a|al|d|ed|en|es|g|h|i|ing|k|l|m|o|r|te|u|y
9| "| (| I| S| an| at| be| di| do| ge| no| of| on| on the| one| re| so| was| we| with| you|"|'|'s|)|, |, and|-|. |. I|. The|.↵↵|?|ar|b|c|ch|f
9|in|ir|le|me|on|or|p|re|ri|s,|st|ter|th|w|é
10| 2| A| B| C| H| K| P| T| a | about| all| as| auf| back| by| con| da| das| de | der| die| e| ein| eine| en| four| from| had| has| have| he
10| in the| ist| it's| la| le| lo| man| mi| my| not| o| of the| off| out| people| per| que| se| since| st| the | there| they| this| two| un
10| und| up| ver| w| war| what| who| with a| with the| zu| »|. A|. It|.↵↵**|0|2|3|4|5|9|I|S|age|am|an|ant|as|at|ca|ce|ci|da|de|di|do|el|ent|et
10|ge|gen|ie|ig|il|is|it|ke|la|lo|ly|ma|ne|no|ra|ro|se|ta|ten|to|un|ung|ur|us|va|ve|z|«|ä
11| *| 20| 3| 4| 6| 8| 9| @| D| E| F| G| I'd| I'm| I've| L| M| N| No| O| R| Sch| The| U| W| ab| account| after| again| alle| als| am| and the
11| answer| app| are| ask| asked| at the| b| before| bei | bo| box| ca| came| can| can't| car| card| chi| co| com| come| could| day| days| des
11| did| don't| door| down| drei| du| each| el| end| est| every| ex| f| fa| fi| first| five| for a| for the| from the| get| go| got| ha| half
11| hand| hat| her| here| his| ho| how| ich| if| im| in a| isn't| it was| just| keine| know| like| list| m| ma| mail| minutes| mir| mit| mo| na
11| nach| name| need| never| nicht| night| nine| nobody| noch| nothing| now| number| nur| of | old| on a| once| only| open| or| our| over| p
11| pa| page| po| post| pre| pro| put| qui| ra| read| ri| said| says| see| seit| sent| she| si| sich| sie| six| somebody| steht| still| su
11| take| ten| the same| them| then| thing| three| time| to be| to the| took| um| us| van| vi| von | want| week| went| were| when| which
11| wieder| write| year| years| your| zwei| «| über|!|%60|%7c|*|, I|, a|, as|, but|, das|, die|, in|, no|, so|, the|, und|, which|. C|. D|. Die
11|. He|. I've|. In|. It's|. M|. No|. O|. P|. S|. So|. T|. They|. We|. You|.** |.↵-|.↵↵I|.↵↵The|1|6|7|8|: |;|A|B|C|D|E|H|L|M|N|O|P|R|T|a |ab|ac
11|ad|ag|and|ation|ato|ba|be|ber|che|ck|co|cu|den|der|ein|elf|ell|em|en |ers|est|ft|ha|he|ic|ich|id|ill|im|io|ion|ist|je|ld|les|li|ll|man|mar
11|ment|mi|mo|o |om|one|os|ou|pa|pe|per|po|que|red|res|s and|s are|s in|s.|so|ste|tre|tro|um|und|up|v|ven|ver|vi|vo|we|ze|zu|»|á|ão|è|í|ó|ü|↵-
11|↵↵
12|   | #| 1| 10| 12| 14| 18| 19| 22| 31| 40| 7| Al| An| August| Be| De| Euro| Ge| I can| I have| I know| I was| In| Le| Me| Re| Seit
12| September| Uhr| V| Ver| Vi| We| Woche| Z| a b| a s| a year| about the| address| also| alt| always| and I| and a| another| any| anyone
12| anything| at | au| auch| aus| bad| bank| because| been| beim| best| between| bi| bill| bin| bis| book| both| bought| br| bu| but| buy
12| by the| call| called| case| change| chat| che| check| code| col| company| count| cr| cu| customer| d'| data| date| de la| del | dia| didn't
12| dis| does| doesn't| een | eight| einem| einen| el | eleven| else| email| en | et| etwas| even| evening| ever| everything| fe| file| find
12| fine| firm| flo| form| forty| found| fr| fu| full| fünf| für | ga| gave| geht| gets| gi| give| goes| gone| good| gra| habe ich| haben
12| had been| hall| has been| hatte| help| heute| hi| hier| him| home| hours| house| hu| hundred| il| il | in der| in it| in my| in the | into
12| is a| is the| ja| je| jetzt| kam| keep| l'a| la | lang| last| left| les| let| letter| light| line| link| live| log| long| look| look at
12| lost| machine| made| make| mal| mehr| mein| met| mich| mijn | mil| min| mit dem| mit der| mon| money| month| months| more| morning| most
12| mu| must| my | neue| neun| new| ni| nicht | nichts| niet| non| nu| of a| of it| of them| of us| on | on it| on the | op| order| other
12| out of| own| paid| par| para| part| pas| pass| pay| pe| person| phone| pi| place| plan| please| plus| por | port| pour| pra| print| pu
12| que | question| reading| report| right| room| round| ru| run| sa| sat| say| school| seat| second| sei| sein| selbst| send| set| seven| shop
12| should| side| since the| sind| site| small| some| someone| something| spring| stand| start| stay| sto| stop| support| sur| table| talk
12| tell| test| than| that I| that the| that's| the first| the next| the old| the one| the other| the s| their| there's a| things| think
12| thread| through| ti| times| to | today| told| too| tra| tre| tried| turn| turned| twice| un | una | under| until| use| used| vier| vo| vom
12| vor| wait| waren| way| weeks| weg| where| why| wi| will| wird| with | within| without| word| work| works| would| wrong| wrote| wurde| y 
12| zurück| à | è |%25|%9f|%c3|'ll|'ve|'ve got|**|**↵↵|, "|, all|, and the|, da|, dann|, dass|, der|, e|, for|, ich|, it's|, not|, on|, or
12|, then|, was|, we|, weil|, who|, with|, with a|. At|. B|. But|. Das|. De|. E|. F|. G|. I'm|. Ich|. Ich |. Ich habe|. If|. It was|. L|. Le
12|. My|. N|. On|. One|. Re|. She|. There's a|.*|.example/|.↵|.↵↵*|.↵↵A|.↵↵W|/|000|10|11|12|20|40|: "|: the|? I|?** |Ein|F|G|Q|U|V|W|_|able
12|acht|ack|ada|ado|af|ait|ak|all|alle|ance|ando|ang|ank|ann|ap|app|ard|au|aus|av|ay|bei|bi|bit|bl|bo|bra|bre|bu|cal|cat|cent|cer|ces|cha|chen
12|cht|con|cor|cre|das|dem|des|die|du|e ich|e.|ed it|ed the|eine|en wir|en, |en.|ence|end|ente|ep|es |eur|ful|für|ga|gli|go|gra|gue|hat|hen|her
12|hin|hr|ici|ick|ier|if|ight|ign|ij|ik|immer|ine|isch|ite|ix|iz|ja|jo|ken|komm|lich|line|mal|mb|mp|n't|na|nd|ner|ni|nicht|not|o de|o.|od|ol
12|old|ook|op|ord|our|ous|out|part|ped|pen|pla|ple|port|qui|rei|ries|rin|ring|row|rry|ré|s of|s that|s, and|sch|schen|sh|si|sp|sta|sum|sure
12|tion|tor|tra|try|ty|té|ug|ul|ut|ux|vel|ving|von|war|wor|written|x|za|zeit|ça|ê|ía|ö|ú|↵
13| **| 1,| 1.| 13| 140| 15| 16| 200| 21| 23| 24| 30| 5.| 50| 60| : | Abend| Antwort| April| Aus| Bei| Bild| Der| Di| Die| Do| Er| Fa| Fahr| Fi
13| Folge| Frau| Friday| Gut| Hand| Haus| Herr| Ho| How| I am| I can't| I did| I had| I thought| I'll| I'm not| I've had| Jahr| Jahren| January
13| July| June| Kabel| Kann| Kinder| Kundendienst| Küche| Leute| Ma| Mal | Mann| March| May| Mi| Minuten| Mit| Monat| Monday| Morgen| My| März
13| Nach| Nacht| Ness| November| October| Papier| Rad| Reise| Ro| Since| So| Sta| Stunde| Sunday| Teil| Thi| Thursday| Tür| Un| Warte| Wie| Y
13| Zeit| Zu| [| a bit| a day| a different| a good| a letter| a little| a man| a month| a new| a p| a second| a small| a week| aan| abgebucht
13| able to| about | about it| acc| across| add| adv| against| ago| al | alles | already| an | an hour| and not| and then| andere| anderes
13| answered| anybody| as well| asked for| at a| at all| at once| at the | auf dem| auf den| auf die| avec | away| bag| bar| base| battery
13| bear| because of| because the| bed| begin| behind| being| believe| below| bij| bij | bla| blo| bot| bou| braucht| break| bring| broken
13| build| bus| button| by a| by hand| cake| can see| cancel| cancelled| cap| carri| cas| cell| cha| changed| chapter| char| charge| charged
13| cheap| children| cho| chu| claim| clean| client| clo| close| closed| colour| comes| como | compa| confirm| cont| conta| contact| contract
13| corr| correct| cost| costs| couldn't| cover| crash| cri| cur| cut| darf| dat| database| davon| dead| decide| der B| der K| der T| desde 
13| desk| different| dit| dog| don't know| done| draw| dri| dritte| driver| due| durch| dé| e o| ear| either| em | empty| en el | era| está| eu
13| euro| everybody| everyone| exist| export| face| failed| fair| fal| far| fault| fee| fehlt| few| fil| files| film| fire| firmware| flat| fo
13| for it| free| friend| from | from a| früher| gar| gebe| gegen| gemacht| genau| gewesen| gleich| going| going to| green| grey| groß| gu| gut
13| hab| habe| haben wir| hadn't| halb| happened| happens| happy| hard| has a| hat mir| hat sich| hat sie| have a| have been| he's| head| hear
13| heard| heeft| heiß| het | hold| hospital| hour| https://| human| hätte| ich | ich nicht| if I| if you| ihr| ik | in this| in which| inside
13| it back| it's a| j| j'ai | jede| jedes Mal| jemand| job| ju| kein| kept| key| kids| kind| klein| km| kn| kommt| l'| la c| lag| land| laptop
13| large| late| later| laut| lea| leave| leg| less| letzten| lie| life| lig| little| lock| looked| looked at| los | love| maker| makes| many
13| map| mat| matter| may| maybe| measure| meine | meine Frau| meinem| meiner| message| mine| minha | minute| miss| mistake| mit | mit einem
13| more than| move| moved| much| my own| myself| near| neighbour| neu| next| nice| nicht an| nicht mehr| niemand| note| notice| não| nächste
13| of my| of our| of these| of you| offen| office| ohne| on my| opened| others| ou| outside| pack| pages| pan| paper| parcel| park| parti
13| password| past| pedi| people who| per cent| photo| picture| play| point| por| pounds| power| price| publish| pull| pump| qua| queue| ran
13| rang| real| really| reason| reco| record| refund| rent| reply| rest| restore| return| review| rule| said that| sal| sale| san| save| saw
13| say that| says "| says that| scann| schlecht| schon | schön| screen| search| sechs| seconds| seen| sell| sem| server| service| share| she's
13| ship| short| show| shows| sieben| sign| sin| sit| size| sleep| slow| sol| sold| soll| sorry| sort| spa| spe| stars| started| station| steh
13| step| stopped| sub| super| sw| switch| system| tablet| team| tell me| temp| text| that they| the app| the last| the new| the number| the p
13| the second| the shop| the third| the whole| the window| there are| there's| they'd| they're| third| thirty| those| thought| thousand
13| through the| ticket| tickets| till| to do| to know| to say| told me| town| track| train| trotzdem | trust| tu| tun| twenty| type| uma 
13| und | und der| und ein| une | unsere| unter| up to| update| valve| van | version| very| viel| voice| vol| voor| vor dem| vorher| walk
13| wants| warm| warten| wasn't| we'd| well| what's| whether| while| whole| wie | will be| window| winter| without a| won't| worked| worst| ya 
13| you can| you're| zehn| zero| zi| zo| zwanzig Minut| zwölf| £| £1| ¿| é |%80|%d0|%e2|%f0|'d like to|), |+|, aber|, also|, and I|, and it
13|, and then|, and they|, because|, dass ich|, ob|, please|, sagt|, sie |, so that|, und ich|, wenn|, which is|. All|. And|. Bei|. Das ist
13|. Der|. Eine|. El|. Er|. For|. H|. Ho|. I don't|. I had|. I have|. I'd|. If you|. Il |. In the|. J|. K|. Lo|. Man|. Mein |. Mi|. Nobody
13|. Not|. Our|. Se|. Sie|. That|. That's|. Then|. Two|. Und|. V|. Vo|. W|. What|. Wir haben|. With|."|.**|.** I|.↵2. |.↵3. |.↵↵**What|.↵↵>
13|.↵↵Die|.↵↵I've|.↵↵In|.↵↵M|.↵↵On|.↵↵S|.↵↵So|.↵↵T|.↵↵We|.↵↵What|00|14|17|18|19|30|300|38|50|80|99|:*|:00|:↵↵-|? The|After|Akku|Dann|Das
13|Freitag|I'd like|J|K|Last|Saturday|The|Vor|Wir|Would|You|Zwei|]|a de |ador|ails|ally|amos|amp|arbeite|art|ary|atch|ated|auf|ava|avi|back|bar
13|bau|bb|bel|besser|board|cam|car|cio|cle|cobr|col|come|contr|cou|count|ction|dag|dia|e e|e s|eat|eben|eck|ed by|ei|eiro|en im|enti|er than
13|erst|esso|ette|euch|ever|ex|ext|fahr|fo|for|form|fund|für die|gar|gehört|gel|gesch|geschrieben|gestellt|get|ggi|gibt|guard|halt|halten|hand
13|hang|heat|hora|ible|ide|ido|ieg|ieren|ige|imm|in the morning|inha|ink|innen|install|ions|ipp|ish|ito |ity|ive|j|jour|kann|lad|lar|lassen|law
13|lay|lease|leg|ler|lia|lic|lief|lijk|live|load|log|los|mag|metres|mit|mmer|mon|mos|n den|nach|ncia|nde|ness|nie|nummer|o da |o e|o, |oben|ock
13|off|ohn|onder|ood|ose|ove|own|pend|pf|pic|ping|plain|poli|ppe|press|prim|pro|prüf|q|qu'|quar|rain|ram|range|rap|rice|ridge|rij|rou|s were
13|s, one|same|schi|schick|schl|seit|serv|sieh|sol|spect|ssa|ssen|stand|such|tain|tat|teen|teil|tel|tem|tend|tic|time|top|tory|trag|ture|ull
13|ult|umb|una|ure|use|ute|uti|uto|vant|vu|vé|way|weis|werk|wir|zer|zi|zig|zo|zwischen |à|äh|ée|ì|ño|ô|ör|ün|↵   |↵↵I
14| "We| & | (£| 112| 11:| 214| 25| 3.1| 4,9| 41| 48| 55| 61| 640| >| Abgelehnt: »| Adresse| Akustiker| And| Anleitung| Anruf| Anschluss| Apr
14| Aufkleber| Auto| Bahnsteig| Band| Beim | Bericht| Betrieb | Beutel| Bindestrich| Bitte | Boss| Box| Box 41| Brief| Buch| Bür| Cashew| Cello
14| Comp| Danke| Das Konsulat| Date| Day | December| Decke| Dienst| Donnerstag| Dorf| EDIT:| El| End| Ende | Englis| Enkel| Erstattung| Es ist
14| Euro.** | Ex| February| Fel| Fl| Flüge| Folie| For| Formular| Fragen| Frühstück| Garantie| Geburt| Geld| Gerät| Gewerkschaft| Glei| Glück
14| Good| Grad| Grü| Gäste| Heizkörper| Hello| Hersteller| Hilfe| Holger| Hätte| I got a| I think| I would| I've been| Ich bin | Ich fahre
14| Ich habe mich| Insel| Internet| It's| Jo| Kaffee| Karte| Karten| Karton | Kein einzig| Kilometer| Kilowattstund| Kiste| Kontakt| Konto
14| Kunden| Kühlschr| Laden | Lager| Lieb| Mar| Maschin| Mehr| Mein | Meine Frau| Mensch| Mijn | Mittwoch| Mutter | Nach dem| Nachbar| Netz
14| Nichts| Oakmere| Oktober| Paket von | Pakete| Pass| Patienten| Person| Pesto| Platz| Port| Post| Pro| Prob| Prüf| Punkt| Qui| RT @| Rau
14| Reihe| Reparatur| Rot| Router | Router ging| Ruhe| Sache| Schraube| Sekunden| Sendungs| Server | Spiel| Stadt| Stecker | Stelle| Straße
14| Stück| Tabelle| Tagen| Taschen| Termin| Termin am| Tiegel| Toll| Torrek| Tra| Truhen| Tuesday| Umstellung| Unser| Unternehmen| Urlaub
14| Vater| Verspätung| Vertrag| Vol| War| Was | Waschmaschine| Wasser| Wechsel| Wednesday| Wenn | Werkstatt| Wetter| What | Where| Wind| Winter
14| Wochenende| Wohnmobil| Wär| Wärmepumpe| Zahl| Zei| Zentimeter| Zettel| Zug| a las| a lot| a single| abgesagt| above| accept| actual
14| afternoon| ainda | alarm| alguien| allowed| alone| along| am Montag| am Samstag| am Sonntag| am nächsten | am selben| amount| and a half
14| anywhere| anzeig| apolog| archiv| aren't| argu| around| arrive| arrived| article| as a | attach| até | auch nicht| audit| auf der S
14| ausfällt| ausge| ausgefallen| authori| automati| automatic| autumn| baby| backup| bake| band| bas| batterie| began| bei mir| bei uns 
14| beide | beiden| bekam| bekommen| bell| belong| belt| beschwer| beschwert,| bestätigt| better| better than| bezahlt| bike| bin ich 
14| bin ich bei | bis zum| bitte| bitte jemand| black| blanket| blin| block| blue| bon| booking| boots| boss| boxes| brake| branc| brav| bread
14| broke| brought| buckle| bur| burn| business| by itself| c'est | cabin| cable| cache| cada| calc| calendar| cambi| camera| can be| capit
14| casa| cause| centr| certificate| chair| chan| che n| chez | choose| ci | cinco| cit| cla| class| clear| cli| click| clinic| clock| clu
14| coffee| cold| colleague| collect| com o| comment| complain| complaint| compr| con la| conf| control| cook| copi| copy| corner| country
14| coup| course| cracked| cross| cuenta| cup| dB,| da  | damage| damit zu | dann| dans | dans le| dark| das Geld | das linke| dasselbe| dauert
14| daughter| davor| degrees| delete| deliver| dell'| della | demand| dent| dentro| deposit| der Abs| der Fahrer | der Hund| der Nacht| der Zug
14| design| deux| device| dice que | die Au| die Karte| die P| die Tabelle| die ganze| direct| disc| discu| display| do meu | docs| doctor
14| document| dois | domain| doppelt| dormi| dort | double| dre| dreht| drei Monate| drei Wochen| dreimal | dreißig| drink| drop| dropped
14| drove| drübe| duas | dürf| each of them| each time| edit| egg| eigene| ein  von | ein Filter| ein Traum| ein einziges| eine Stunde| einfach
14| einmal| einzige| elf Minuten| employe| en la | engineer| enough| entra| entre| erklär| error| ersten| es war| etwa| everywhere| exactly
14| expect| expir| expl| explain| extra| eye| fac| fall| feel| fell| ferry| fest| field| fifty| figure| final| finger| finish| fish| fix| fixed
14| fla| flight| fois| folder| follow| food| foot| forgot| foto| frame| freundlich| front| früh| fuhr| fährt| fünf Jahren| für den | für ein
14| gab es| gefragt| geht es| gekauft| gemessen| genera| gerechnet| gern| geschickt| geschlossen| getting | gewechselt| gibt es| gilt| ging
14| girl| glass| grand| graph| great| gri| gro| group| grünen| guck| guess| guide| guild| hanno | happen| hat den| hat er | hat meinen
14| hatten wir| hebben| held| hello| herrlich| high| hij| hinein| hinter de| hire| hochgeladen| holiday| honest| horas| hors| hotline| husband
14| hängt| idea| ieri| ihn| import| in den| in der Sch| in front of| in the middle| in writing| included| index| instead| interest| internet
14| invoice| ist es| it's been| its own| itself| jeden Mo| jemanden| join| journ| jullie| jun| já | kan| kann ich | kann man | kill| kilo
14| kitchen| kling| knew| known| kommen | konnte| könn| könne | l'h| label| lady| lamp| las | last week| laugh| lawyer| learned| lesbar
14| library| lid| liegt | lift| limit| liv| llama| llev| login| loop| lose| lovely| luck| lunch| lädt | läng| lässt sich| läuft | m'a| machen
14| madr| mailbox| main| mais | marc| mari| mark| market| mattress| means| meinte, d| member| mention| menu| merc| merkt| might| minus| minutos
14| missing| mit den | mitge| mittler| mode| model| moment| monitor| morgen| moving| muss| my account| my daughter| más| même| möchte| n'a
14| naar| nach dem| nach einer| nach links| natürlich| nearly| neben der| nehme| nel | net| network| next to| nicht dra| nie.| nimmt| nineteen
14| no longer| noch einmal| noch nich| noise| normal| north| notebook| noticed| numero| nuov| o meu | ob| of whom| ohne | on Friday| on Monday
14| on Sunday| on Tuesday| on paper| on the phone| opti| ordered| ordin| organ| owner| padre| paga| pair| panel| parents| passport| patient
14| payment| pelo | perfect| perhaps| person who| petit| photograph| piano| pick| pictures| piece| pillow| pilot| pipe| planned| plat| plug
14| polic| possible| practice| pressed| priva| problem| product| program| project| promise| promised| proof| proper| protect| provider| pré
14| public| purp| push| pünktlich| quand| quarter| quell| quiet| quot| radio| rate| reads this| recall| receipt| rechts| recogni| recommend
14| refused| region| register| registr| release| remember| repair| replaced| replie| reported it| request| reset| respon| richtig| rob| roll
14| roof| rota| router| rows| ruf| rund | runner| running| sabe| safe| sagen| sagte | saiu| sau| saß| scan| sche| schicken| schie| schnell
14| schon wieder | schreibe| schreibt| script| sechs Wochen| section| security| segund| sehr | semana| sentence| servi| setting| shar| she said
14| she'd| sheet| shoe| shout| showed| shut| sieht| signed| silence| silent| simpl| sind es | sister| sitting| six years| sixty| slept| smell
14| snapshot| sofa| sofort| software| sogar| sollte| solo | somewhere| sotto| sous | speak| spent| spin| spreadsheet| später | staat| staff
14| statement| status page| stick| stimmt | stock| stood| straight| stranger| street| stu| student| sul| summer| supplie| suppose| surviv
14| suspend| swap| switched| só| tab| tag| tank| tape| tax| technic| tele| telefon| telephone| tell you| ten minutes| tenant| tengo | terminal
14| thank you| thanks| the 14th| the 1st| the 20th| the 3rd| the 4th| the big| the key| the log| the phone| the rest| the right| the road
14| the stairs| the usual| the wall| their own| there was a| there's no| they've| this morning| those who| three times| three weeks| throw
14| tick| tip| together| told us| tomorrow| tonight| tool| total| touch| tout| trans| transfer| treat| tria| trois| trouble| tru| três| tutt
14| twee | twelve| two days| two hours| two weeks| two years| typed| und habe | und ich habe | und sagt| understand| upload| use it| uur| vac
14| value| vault| vend| vendor| verbr| verlangt| verloren| vermutlich | verpass| versch| verschwindet| versteh| vez| video| vier Jahren
14| vierzehn| vierzig| village| voi| von 19| voucher| vous | waiting| want to | wanted to| war ich | warranty| watch| we're| website| wedding
14| weekend| weil sie| weiß, w| welche| wenig| weniger | weniger als | werden| whatever| wheel| when I| when you| where the| white| who'd
14| whoever| wifi| wind| wish| wollte| woman| worse| worth | would be| wouldn't| wusste| wäre| wäre es| wü| y el| y la | yellow| yes,
14| yesterday| yo| you'd| you'll| you've| young| your own| zahlen| zeig| zijn| zu Hause| zusammen| zwei Stunden | zweite| £2| £3| £4| »Sch
14| Ärger| Ö| Über| à la | às | übrigens| „|!!|%24|%84|%98|%a2|%c2|%d7|%d9|'d be|'d been|'est |'re a|'ve been|'ve done|**↵↵- |, bevor|, damit 
14|, dass ihr|, die ich|, ganz|, ich habe|, including|, though|, und dann|, und das |, und zwar|, wie|, wirklich|, wohin|,↵↵ich|---|. Also
14|. Bis |. Could|. Don't|. Each|. Ein|. En|. Er hat|. Every|. Four|. Ha|. Here's|. I wrote|. I've been|. In Folge|. J'ai|. Jetzt|. Kein|. Leav
14|. Meine|. Mine|. Mit de|. My husband|. Neue|. Nicht|. Nothing|. On the |. Par|. People|. Please|. Seitdem|. She's|. Somebody|. There was
14|. There's no|. They're|. This is|. Three|. Um|. Was|. We had|. We've|. When |. Who|. Wir|. Wir sind |. Wo|. Über |."** |.** The|.example
14|.↵- D|.↵4. |.↵5. |.↵↵## |.↵↵**The|.↵↵**Was|.↵↵**Wh|.↵↵*Lieferung|.↵↵Es |.↵↵Ich habe |.↵↵If you|.↵↵Im |.↵↵It's |.↵↵My|.↵↵N|.↵↵No|.↵↵Seit
14|.↵↵There|.↵↵Was |.↵↵What I|/10|0 euro|0,000|00 Euro|07|100|15|2.1|200|21|22|3M|400|41|42|60|600|70|870|88|: Auf der|: Die |: Es |:30|:40
14|:↵↵1.|=|AN|AS|Because|Before|Bitte|CE|Charge|Der |Die F|Donnerstag|EDIT|ER|Eleven|Empfänger|Ende|Erst|Everyone|Four|From|Gestern|Heute|How
14|I'm|I'm going to|Klebe|Kurz|Leben|Melde|Meldung|Montag|My mother|Natur|Number|ON|Order|Pfand|Rück|SOL|Samstag|Since then|Strom|Techniker
14|Text|Thank you|They|Three|Two|UT|Und|Verd|Versicherung|Vielen Dank|X|Y|a c|a da |a e |abend|ación|activ|aking|allerdings nur|amento|an hört
14|anach gefragt|ander|antwortet|aron |arzt|at least|ativ|ato il |auf meine|ausgem|außen|ação|bahn|bility|blade|born|brand|brauche|bru|built
14|cab|ccato|ccess|cchi|ception|ch nie|ch wie|change|cht aber |chtung|cident|cina|cken|ckhaus|com|connect|cord|crew|crit|ctor|cycl|dat ik |ddle
14|der Schachtel |druckt|drück|drückt an, d|e Kollegin|e Kolonne|e Namen|e Nummer|e Vögel|e alle a|e depuis |e falsche |e ich nie|e ne|e suis
14|echnung|echselrichter|ehr nett|eibt|eichen|ein B|ein Kind|eine Tochter|einig|einigung|eira|ello|empo|en Sie |en im Jahr|en kann|en. Aber 
14|ennen|ension|er Fahrer|eria|ervice|eschäft|esellschaft|essen|etti|ez |fahrt|fang|fass|father|feature|felt|ferm|ffe|ffect|ffer|ffi|ffic|filh
14|fini|flow|flu|folg|fond|fra|frage|fragt|fähr|fäll|führt|geben|gebracht|gebrochen|gedacht|gehen|geholt|geht|gekündigt|gelegt|genommen|gerufen
14|gesagt,|geschlafen|gesehen|gessen,|gestern|gged|gina|giorno|glaub|grade|grown|gua|gutgeschrieben|heit|hills|hip|hler |hnung|host|hundert
14|hurt|i di |iamo |ich hier|icherung|idad|ielleicht |iendo|ieß|ific|ili|im Vor|im ersten|in der|in the evening|ine Schwester |inho|inner
14|irgendw|ittag|ión|ju|just|kamen|karte|klebt|kosten|kostet|kurz|land|lante|lbum|letzt|lieb|liefert|light|llergie|loud|ltim|lugg|lui|läuf|lös
14|m 3. |m Frühjahr|m Jahr|m Karton|m Telefon|m Treffen|m ersten |m letzten|m zweiten|manhã|miss|mitte|n. Da|ncrypted|ncy|ngeblich|ngerufen hab
14|ngst|nico |ntil|nunc|o del |o que |occ|ohl|ohne|onne|onntag|ool|operati|other|other-in-law|our own|oß|packt|pfen|pia|plica|pond|posit|post
14|preche|pris|profile|prove|puis|put|qua|quoi|qué|r meldet sich|rank|rass|raxis|reach|read|rechne|recht|reicht|rely |remot|rger|richte|rief
14|rkunde |robot|room|rough|rror|runter|röt|röße|s Paket|s Telefon g|s aber|sagt, |scale|schalte|schaut|schrift|schuld|scri|scription|segna
14|segui|selbe|selves|slip|solved|spann|spot|stairs|start|statu|stellen|stellung|stored|struct|ständig|sync|t Folgen|t bei uns|t er|t jetzt ein
14|t seit dem|t, bis |tariff|tauscht|the end of the|therap|though|tina|title|tragen|tric|tru|tube|two|törung|ualcuno|uder,|uf der Karte|uff
14|ummt|usual|utter|ußer|velope|view|vuel|wards|weather|weg|weil|weiter|wiege|wins|wischen|wise|worden|writing|wär|y wife|zahlt|zehn|zei|zinh
14|zione|zogen, |zum dritten Ma|zza|zzo|zähl|änder|ärger|äser|ç|ço|ère |était |ña|ó la |ôt|öffne|ù |über|ünft|ürd|ürz|“|↵2.|↵↵That|↵↵The
15|  Duo| "the| "wh| , bei mir | -> | 26.| Februar| I read th| I've written| Ich hab| J'ai | Ja, | Je| Just| PHP | Qua| Sie i| Telefon| Today
15| Total| Umst| Vous | Week | agenc| aparec| approv| arriva| at 15:| avec| avete | beginning| birthday| biscuit| both sides| camp| celu| cerr
15| column| commu| compt| computer| courier| court| cousin| decl| default| deleted | depuis l| differen| digits| dry| eigen| electr| elsewhere
15| factur| failure| families| fifth| for a living| forward| froze| funeral| furthe| greet| grün| hätt| identi| iemand| interview| jemand von
15| jog| kW| knee| learn| lentils| lleg| mañana| memory| midnight| million| music| my brother| neither| ningu| opinion| ought to | papel
15| paragraph| patience| physi| plast| porque | profess| que je | raise| rather| refuses| renew| resident| result| retired| season| selfi
15| senza | separ| serial number| signature| skip| sleeve| slid| smoke| spie| spl| spoke| statt | swear| tamb| tells me| terug| the drawer
15| the middle| the word "| tiene| towel| typ| wir noch | wirklich | would like to| zegt | zelf| À| Ä| É| über den | €|" and "|%82|%88|%93|%94
15|%9c|%a6|%b0|%b1|%b2|%bb|%d1|%d8|&|'d rather|(|, allerdings |, c'est|, ich habe es |, qu|, schrieb|, sogar d|, wie man|. About |. Both|. Chi
15|. Im J|. My wife|. Pain |. She'd|. We're|.↵↵Da|.↵↵Since|0 €|00 km|1,000|14:0|4.0|8:0|@|Absende|April|Danke |Don't|EU|Fahr|Filter|First|Fort
15|I do not|I don't need|I wrote to the|Nobody|Other|People|Seit dem |Step|Take|This is |Ticket|We've|What we|Z|agree|aille|anche |arriv
15|assenger|atastrophe|attern|aught|automat|azz|bgelehnt|bject|brigad|caminh|chlechte|choir|clam|connection|continu|divid|e Firm|e Heiz|e keer
15|early|ei com |embr|enjoy|entrale|er als d|erché |escrib|espons|ewer|example|falls |ferti|fotos |fresh|gemacht|ground|hanks to|hift
15|hings that|huis|häng|ier Tage|intern|iqu|irmware|k heb |lo dic|ltern|lück|maschine|mergenc|morgen |mother's|my dad|mã|mère|n der Tür
15|n the 11th|n the 2nd|ngry|nswer|nter dem|ntes de|oast|ogni|omputer|ooit|orrect|ought|penny|point|probably|produc|racc|racias|raucht|rd: "
15|receiv|regulat|rei Tage|riginal|rofessor|rogramm|rschwei|ruck|rufe|rücke|rüher war |s far as |saß |schrieben|sleep|ssimo|stellte|stoy 
15|strict|sulta|t alles an|t dort|t verschick|t, dass man |t.↵↵Ge|target|timate|tique|uzz|verybody|verything|volunteers|volv|weimal|xpected
15|zwanzig|«, und |ßig|ît|ões|↵3. |↵↵**Evening|↵↵1. |↵↵For|↵↵We
16| including | nach d|Monday, |ein Ko|einem K|en immer |hould have |n Sekunde|something|traße 
`
