# Languages heard in Belgian care: the name of each language, the adjectives people use for its speakers
# ("Franstalig", "néerlandophone", "German-speaking") and the ISO 639 code under which a profile keeps it.

concept lang-dutch
kind language
code nl
nl Nederlands ; Nederlandstalig ; Nederlandstalige ; Nederlandssprekend ; kennis van het Nederlands ; Vlaams ; moedertaal Nederlands ; NT2
fr néerlandais ; néerlandophone ; langue néerlandaise ; parlant néerlandais ; connaissance du néerlandais ; flamand
en Dutch ; Dutch-speaking ; Dutch speaker ; knowledge of Dutch ; Flemish ; native Dutch
de Niederländisch ; niederländischsprachig ; Niederländischkenntnisse ; niederländische Sprache ; Flämisch ; Holländisch

concept lang-french
kind language
code fr
nl Frans ; Franstalig ; Franstalige ; Franssprekend ; kennis van het Frans ; moedertaal Frans
fr français ; francophone ; langue française ; parlant français ; connaissance du français ; langue maternelle française ; FLE
en French ; French-speaking ; French speaker ; knowledge of French ; francophone ; native French
de Französisch ; französischsprachig ; Französischkenntnisse ; französische Sprache ; frankophon

concept lang-german
kind language
code de
nl Duits ; Duitstalig ; Duitstalige ; Duitssprekend ; kennis van het Duits
fr allemand ; germanophone ; langue allemande ; parlant allemand ; connaissance de l'allemand
en German ; German-speaking ; German speaker ; knowledge of German ; native German
de Deutsch ; deutschsprachig ; Deutschkenntnisse ; deutsche Sprache ; Muttersprache Deutsch ; DaF

concept lang-english
kind language
code en
nl Engels ; Engelstalig ; Engelstalige ; Engelssprekend ; kennis van het Engels
fr anglais ; anglophone ; langue anglaise ; parlant anglais ; connaissance de l'anglais
en English ; English-speaking ; English speaker ; knowledge of English ; anglophone ; native English
de Englisch ; englischsprachig ; Englischkenntnisse ; englische Sprache ; anglophon

concept lang-luxembourgish
kind language
code lb
nl Luxemburgs ; Letzeburgs ; Luxemburgstalig
fr luxembourgeois ; luxembourgophone ; langue luxembourgeoise
en Luxembourgish ; Luxembourgish-speaking ; Letzeburgesch
de Luxemburgisch ; luxemburgischsprachig ; Lëtzebuergesch

concept lang-walloon
kind language
code wa
nl Waals ; Waals dialect ; Waalstalig
fr wallon ; langue wallonne ; parlant wallon
en Walloon ; Walloon-speaking ; Walloon dialect
de Wallonisch ; wallonischer Dialekt ; wallonischsprachig

concept lang-italian
kind language
code it
nl Italiaans ; Italiaanstalig ; Italiaanssprekend
fr italien ; italophone ; langue italienne ; parlant italien
en Italian ; Italian-speaking ; Italian speaker
de Italienisch ; italienischsprachig ; Italienischkenntnisse

concept lang-spanish
kind language
code es
nl Spaans ; Spaanstalig ; Spaanssprekend ; Castiliaans
fr espagnol ; hispanophone ; langue espagnole ; parlant espagnol ; castillan
en Spanish ; Spanish-speaking ; Spanish speaker ; Castilian
de Spanisch ; spanischsprachig ; Spanischkenntnisse ; Kastilisch

concept lang-catalan
kind language
code ca
nl Catalaans ; Catalaanstalig ; Catalaanssprekend
fr catalan ; catalanophone ; langue catalane
en Catalan ; Catalan-speaking ; Catalan speaker
de Katalanisch ; katalanischsprachig ; Katalanischkenntnisse

concept lang-portuguese
kind language
code pt
nl Portugees ; Portugeestalig ; Portugeessprekend ; Braziliaans
fr portugais ; lusophone ; langue portugaise ; parlant portugais ; brésilien
en Portuguese ; Portuguese-speaking ; Portuguese speaker ; Brazilian Portuguese
de Portugiesisch ; portugiesischsprachig ; Portugiesischkenntnisse ; Brasilianisch

concept lang-polish
kind language
code pl
nl Pools ; Poolstalig ; Poolssprekend
fr polonais ; polonophone ; langue polonaise ; parlant polonais
en Polish ; Polish-speaking ; Polish speaker
de Polnisch ; polnischsprachig ; Polnischkenntnisse

concept lang-romanian
kind language
code ro
nl Roemeens ; Roemeenstalig ; Roemeenssprekend ; Moldavisch
fr roumain ; roumanophone ; langue roumaine ; parlant roumain ; moldave
en Romanian ; Romanian-speaking ; Romanian speaker ; Moldovan
de Rumänisch ; rumänischsprachig ; Rumänischkenntnisse ; Moldauisch

concept lang-bulgarian
kind language
code bg
nl Bulgaars ; Bulgaarstalig ; Bulgaarssprekend
fr bulgare ; bulgarophone ; langue bulgare ; parlant bulgare
en Bulgarian ; Bulgarian-speaking ; Bulgarian speaker
de Bulgarisch ; bulgarischsprachig ; Bulgarischkenntnisse

concept lang-hungarian
kind language
code hu
nl Hongaars ; Hongaarstalig ; Hongaarssprekend
fr hongrois ; magyarophone ; langue hongroise ; parlant hongrois
en Hungarian ; Hungarian-speaking ; Hungarian speaker ; Magyar
de Ungarisch ; ungarischsprachig ; Ungarischkenntnisse

concept lang-czech
kind language
code cs
nl Tsjechisch ; Tsjechischtalig ; Tsjechischsprekend
fr tchèque ; langue tchèque ; parlant tchèque
en Czech ; Czech-speaking ; Czech speaker
de Tschechisch ; tschechischsprachig ; Tschechischkenntnisse

concept lang-slovak
kind language
code sk
nl Slowaaks ; Slovaaks ; Slowaakstalig ; Slowaakssprekend
fr slovaque ; langue slovaque ; parlant slovaque
en Slovak ; Slovak-speaking ; Slovak speaker
de Slowakisch ; slowakischsprachig ; Slowakischkenntnisse

concept lang-slovenian
kind language
code sl
nl Sloveens ; Sloveenstalig ; Sloveenssprekend
fr slovène ; langue slovène ; parlant slovène
en Slovenian ; Slovene ; Slovenian-speaking
de Slowenisch ; slowenischsprachig ; Slowenischkenntnisse

concept lang-serbo-croatian
kind language
code hbs
nl Servo-Kroatisch ; Servisch ; Kroatisch ; Bosnisch ; Montenegrijns ; Servischtalig ; Bosnischtalig
fr serbo-croate ; serbe ; croate ; bosniaque ; bosnien ; monténégrin ; BCMS
en Serbo-Croatian ; Serbian ; Croatian ; Bosnian ; Montenegrin ; Serbian-speaking ; Bosnian-speaking
de Serbokroatisch ; Serbisch ; Kroatisch ; Bosnisch ; Montenegrinisch ; serbischsprachig ; kroatischsprachig

concept lang-macedonian
kind language
code mk
nl Macedonisch ; Macedonischtalig ; Macedonischsprekend
fr macédonien ; langue macédonienne ; parlant macédonien
en Macedonian ; Macedonian-speaking ; Macedonian speaker
de Mazedonisch ; mazedonischsprachig ; Mazedonischkenntnisse

concept lang-albanian
kind language
code sq
nl Albanees ; Albaneestalig ; Albaneessprekend ; Kosovaars
fr albanais ; albanophone ; langue albanaise ; kosovar
en Albanian ; Albanian-speaking ; Albanian speaker ; Kosovar Albanian
de Albanisch ; albanischsprachig ; Albanischkenntnisse ; Kosovarisch

concept lang-greek
kind language
code el
nl Grieks ; Griekstalig ; Griekssprekend ; Nieuwgrieks
fr grec ; hellénophone ; langue grecque ; parlant grec
en Greek ; Greek-speaking ; Greek speaker ; Modern Greek
de Griechisch ; griechischsprachig ; Griechischkenntnisse ; Neugriechisch

concept lang-turkish
kind language
code tr
nl Turks ; Turkstalig ; Turkssprekend ; kennis van het Turks
fr turc ; turcophone ; langue turque ; parlant turc
en Turkish ; Turkish-speaking ; Turkish speaker
de Türkisch ; türkischsprachig ; Türkischkenntnisse

concept lang-arabic
kind language
code ar
nl Arabisch ; Arabischtalig ; Arabischsprekend ; Standaardarabisch ; kennis van het Arabisch ; Syrisch-Arabisch
fr arabe ; arabophone ; langue arabe ; parlant arabe ; arabe littéraire ; arabe classique
en Arabic ; Arabic-speaking ; Arabic speaker ; Standard Arabic ; Syrian Arabic
de Arabisch ; arabischsprachig ; Arabischkenntnisse ; Hocharabisch ; Syrisch-Arabisch

concept lang-darija
kind language
parent lang-arabic
code ary
nl Marokkaans-Arabisch ; Darija ; Marokkaans ; Marokkaans Arabisch
fr arabe marocain ; darija ; arabe dialectal ; marocain dialectal
en Moroccan Arabic ; Darija ; Moroccan dialect
de Marokkanisches Arabisch ; Darija ; Marokkanisch

concept lang-berber
kind language
code ber
nl Berbers ; Tamazight ; Amazigh ; Berbertalig ; Kabylisch ; Tachelhit
fr berbère ; tamazight ; amazigh ; berbérophone ; kabyle ; tachelhit
en Berber ; Tamazight ; Amazigh ; Berber-speaking ; Kabyle ; Shilha
de Berberisch ; Tamazight ; Amazigh ; berbersprachig ; Kabylisch ; Taschelhit

concept lang-riffian
kind language
parent lang-berber
code rif
nl Riffijns ; Tarifit ; Rif-Berbers ; Riffijns-Berbers
fr rifain ; tarifit ; berbère du Rif ; parlant rifain
en Riffian ; Tarifit ; Rif Berber ; Riffian Berber
de Rifisch ; Tarifit ; Rif-Berberisch ; Tarifitisch

concept lang-russian
kind language
code ru
nl Russisch ; Russischtalig ; Russischsprekend ; Russofoon
fr russe ; russophone ; langue russe ; parlant russe
en Russian ; Russian-speaking ; Russian speaker ; Russophone
de Russisch ; russischsprachig ; Russischkenntnisse ; russophon

concept lang-ukrainian
kind language
code uk
nl Oekraïens ; Oekraiens ; Oekraïenstalig ; Oekraïenssprekend
fr ukrainien ; ukrainophone ; langue ukrainienne ; parlant ukrainien
en Ukrainian ; Ukrainian-speaking ; Ukrainian speaker
de Ukrainisch ; ukrainischsprachig ; Ukrainischkenntnisse

concept lang-lithuanian
kind language
code lt
nl Litouws ; Litouwstalig ; Litouwssprekend
fr lituanien ; langue lituanienne ; parlant lituanien
en Lithuanian ; Lithuanian-speaking ; Lithuanian speaker
de Litauisch ; litauischsprachig ; Litauischkenntnisse

concept lang-latvian
kind language
code lv
nl Lets ; Letstalig ; Letssprekend
fr letton ; langue lettone ; parlant letton
en Latvian ; Latvian-speaking ; Lettish
de Lettisch ; lettischsprachig ; Lettischkenntnisse

concept lang-estonian
kind language
code et
nl Ests ; Estisch ; Estischtalig
fr estonien ; langue estonienne ; parlant estonien
en Estonian ; Estonian-speaking ; Estonian speaker
de Estnisch ; estnischsprachig ; Estnischkenntnisse

concept lang-finnish
kind language
code fi
nl Fins ; Finstalig ; Finssprekend
fr finnois ; finlandais ; langue finnoise ; parlant finnois
en Finnish ; Finnish-speaking ; Finnish speaker
de Finnisch ; finnischsprachig ; Finnischkenntnisse

concept lang-swedish
kind language
code sv
nl Zweeds ; Zweedstalig ; Zweedssprekend
fr suédois ; suédophone ; langue suédoise
en Swedish ; Swedish-speaking ; Swedish speaker
de Schwedisch ; schwedischsprachig ; Schwedischkenntnisse

concept lang-danish
kind language
code da
nl Deens ; Deenstalig ; Deenssprekend
fr danois ; danophone ; langue danoise
en Danish ; Danish-speaking ; Danish speaker
de Dänisch ; dänischsprachig ; Dänischkenntnisse

concept lang-norwegian
kind language
code no
nl Noors ; Noorstalig ; Noorssprekend
fr norvégien ; langue norvégienne ; parlant norvégien
en Norwegian ; Norwegian-speaking ; Norwegian speaker
de Norwegisch ; norwegischsprachig ; Norwegischkenntnisse

concept lang-hebrew
kind language
code he
nl Hebreeuws ; Hebreeuwstalig ; Ivriet
fr hébreu ; hébréophone ; langue hébraïque
en Hebrew ; Hebrew-speaking ; Ivrit
de Hebräisch ; hebräischsprachig ; Iwrit

concept lang-yiddish
kind language
code yi
nl Jiddisch ; Jiddischtalig ; Jiddischsprekend
fr yiddish ; yiddishophone ; langue yiddish
en Yiddish ; Yiddish-speaking ; Yiddish speaker
de Jiddisch ; jiddischsprachig ; Jiddischkenntnisse

concept lang-kurdish
kind language
code ku
nl Koerdisch ; Koerdischtalig ; Koerdischsprekend ; Kurmanji ; Sorani
fr kurde ; kurdophone ; langue kurde ; kurmandji ; sorani
en Kurdish ; Kurdish-speaking ; Kurdish speaker ; Kurmanji ; Sorani
de Kurdisch ; kurdischsprachig ; Kurdischkenntnisse ; Kurmandschi ; Sorani

concept lang-persian
kind language
code fa
nl Perzisch ; Farsi ; Iraans ; Perzischtalig ; Perzischsprekend
fr persan ; farsi ; persanophone ; langue persane ; iranien
en Persian ; Farsi ; Persian-speaking ; Farsi speaker ; Iranian
de Persisch ; Farsi ; persischsprachig ; Persischkenntnisse ; Iranisch

concept lang-dari
kind language
parent lang-persian
code prs
nl Dari ; Afghaans-Perzisch ; Daritalig ; Darisprekend
fr dari ; persan afghan ; parlant dari
en Dari ; Afghan Persian ; Dari-speaking
de Dari ; Afghanisch-Persisch ; darisprachig

concept lang-pashto
kind language
code ps
nl Pasjtoe ; Pashto ; Pasjtoetalig ; Afghaans
fr pachto ; pachtou ; pashto ; parlant pachto ; afghan
en Pashto ; Pashtu ; Pashto-speaking ; Afghan
de Paschtu ; Paschto ; paschtusprachig ; Afghanisch

concept lang-urdu
kind language
code ur
nl Urdu ; Oerdoe ; Urdutalig ; Pakistaans
fr ourdou ; urdu ; parlant ourdou ; pakistanais
en Urdu ; Urdu-speaking ; Urdu speaker
de Urdu ; urdusprachig ; Urdukenntnisse ; Pakistanisch

concept lang-hindi
kind language
code hi
nl Hindi ; Hindoestaans ; Hinditalig
fr hindi ; hindoustani ; parlant hindi
en Hindi ; Hindustani ; Hindi-speaking
de Hindi ; Hindustani ; hindisprachig

concept lang-punjabi
kind language
code pa
nl Punjabi ; Panjabi ; Punjabitalig
fr pendjabi ; panjabi ; punjabi ; parlant pendjabi
en Punjabi ; Panjabi ; Punjabi-speaking
de Punjabi ; Pandschabi ; punjabisprachig

concept lang-bengali
kind language
code bn
nl Bengaals ; Bengali ; Bengaalstalig
fr bengali ; bangla ; parlant bengali
en Bengali ; Bangla ; Bengali-speaking
de Bengalisch ; Bengali ; bengalischsprachig

concept lang-nepali
kind language
code ne
nl Nepalees ; Nepali ; Nepaleestalig
fr népalais ; népali ; parlant népalais
en Nepali ; Nepalese ; Nepali-speaking
de Nepali ; Nepalesisch ; nepalesischsprachig

concept lang-tamil
kind language
code ta
nl Tamil ; Tamiltalig ; Tamilsprekend
fr tamoul ; tamil ; tamoulophone
en Tamil ; Tamil-speaking ; Tamil speaker
de Tamil ; Tamilisch ; tamilsprachig

concept lang-chinese
kind language
code zh
nl Chinees ; Mandarijn ; Chineestalig ; Chineessprekend ; Kantonees ; Mandarijnchinees
fr chinois ; mandarin ; sinophone ; langue chinoise ; cantonais
en Chinese ; Mandarin ; Chinese-speaking ; Chinese speaker ; Cantonese
de Chinesisch ; Mandarin ; chinesischsprachig ; Chinesischkenntnisse ; Kantonesisch

concept lang-japanese
kind language
code ja
nl Japans ; Japanstalig ; Japanssprekend
fr japonais ; japonophone ; langue japonaise
en Japanese ; Japanese-speaking ; Japanese speaker
de Japanisch ; japanischsprachig ; Japanischkenntnisse

concept lang-korean
kind language
code ko
nl Koreaans ; Koreaanstalig ; Koreaanssprekend
fr coréen ; coréanophone ; langue coréenne
en Korean ; Korean-speaking ; Korean speaker
de Koreanisch ; koreanischsprachig ; Koreanischkenntnisse

concept lang-vietnamese
kind language
code vi
nl Vietnamees ; Vietnameestalig ; Vietnameessprekend
fr vietnamien ; vietnamophone ; langue vietnamienne
en Vietnamese ; Vietnamese-speaking ; Vietnamese speaker
de Vietnamesisch ; vietnamesischsprachig ; Vietnamesischkenntnisse

concept lang-thai
kind language
code th
nl Thai ; Thais ; Thaitalig
fr thaï ; thaïlandais ; langue thaïe
en Thai ; Thai-speaking ; Thai speaker
de Thai ; Thailändisch ; thaisprachig

concept lang-tagalog
kind language
code tl
nl Tagalog ; Filipijns ; Filipino ; Tagalogsprekend
fr tagalog ; philippin ; filipino ; parlant tagalog
en Tagalog ; Filipino ; Tagalog-speaking ; Pilipino
de Tagalog ; Filipino ; Philippinisch ; tagalogsprachig

concept lang-indonesian
kind language
code id
nl Indonesisch ; Bahasa Indonesia ; Maleis ; Indonesischtalig
fr indonésien ; langue indonésienne ; malais ; parlant indonésien
en Indonesian ; Malay ; Indonesian-speaking ; Bahasa Indonesia
de Indonesisch ; Malaiisch ; indonesischsprachig ; Bahasa Indonesia

concept lang-tibetan
kind language
code bo
nl Tibetaans ; Tibetaanstalig ; Tibetaanssprekend
fr tibétain ; langue tibétaine ; parlant tibétain
en Tibetan ; Tibetan-speaking ; Tibetan speaker
de Tibetisch ; tibetischsprachig ; Tibetischkenntnisse

concept lang-mongolian
kind language
code mn
nl Mongools ; Mongoolstalig ; Mongoolssprekend
fr mongol ; langue mongole ; parlant mongol
en Mongolian ; Mongolian-speaking ; Mongolian speaker
de Mongolisch ; mongolischsprachig ; Mongolischkenntnisse

concept lang-armenian
kind language
code hy
nl Armeens ; Armeenstalig ; Armeenssprekend
fr arménien ; arménophone ; langue arménienne
en Armenian ; Armenian-speaking ; Armenian speaker
de Armenisch ; armenischsprachig ; Armenischkenntnisse

concept lang-georgian
kind language
code ka
nl Georgisch ; Georgischtalig ; Georgischsprekend
fr géorgien ; langue géorgienne ; parlant géorgien
en Georgian ; Georgian-speaking ; Georgian speaker
de Georgisch ; georgischsprachig ; Georgischkenntnisse

concept lang-chechen
kind language
code ce
nl Tsjetsjeens ; Tsjetsjeenstalig ; Tsjetsjeenssprekend
fr tchétchène ; langue tchétchène ; parlant tchétchène
en Chechen ; Chechen-speaking ; Chechen speaker
de Tschetschenisch ; tschetschenischsprachig ; Tschetschenischkenntnisse

concept lang-azerbaijani
kind language
code az
nl Azerbeidzjaans ; Azeri ; Azerbeidzjaanstalig
fr azerbaïdjanais ; azéri ; langue azérie
en Azerbaijani ; Azeri ; Azerbaijani-speaking
de Aserbaidschanisch ; Aseri ; aserbaidschanischsprachig

concept lang-aramaic
kind language
code tru
nl Aramees ; Suryoyo ; Assyrisch ; Neo-Aramees ; Turoyo
fr araméen ; syriaque ; assyrien ; turoyo ; néo-araméen
en Aramaic ; Suryoyo ; Assyrian ; Turoyo ; Syriac
de Aramäisch ; Suryoyo ; Assyrisch ; Turoyo ; Syrisch-Aramäisch

concept lang-somali
kind language
code so
nl Somali ; Somalisch ; Somalitalig ; Somalisprekend
fr somali ; somalien ; langue somalie ; parlant somali
en Somali ; Somali-speaking ; Somali speaker
de Somali ; Somalisch ; somalischsprachig

concept lang-tigrinya
kind language
code ti
nl Tigrinya ; Tigrigna ; Eritrees ; Tigrinyatalig
fr tigrinya ; tigrigna ; érythréen ; parlant tigrinya
en Tigrinya ; Tigrigna ; Eritrean ; Tigrinya-speaking
de Tigrinya ; Tigrinisch ; Eritreisch ; tigrinyasprachig

concept lang-amharic
kind language
code am
nl Amhaars ; Amhaarstalig ; Ethiopisch ; Amhaarssprekend
fr amharique ; éthiopien ; parlant amharique
en Amharic ; Ethiopian ; Amharic-speaking
de Amharisch ; Äthiopisch ; amharischsprachig

concept lang-swahili
kind language
code sw
nl Swahili ; Kiswahili ; Swahilitalig ; Swahilisprekend
fr swahili ; kiswahili ; swahiliphone ; parlant swahili
en Swahili ; Kiswahili ; Swahili-speaking
de Swahili ; Suaheli ; Kisuaheli ; swahilisprachig

concept lang-lingala
kind language
code ln
nl Lingala ; Lingalatalig ; Lingalasprekend ; Congolees
fr lingala ; lingalaphone ; parlant lingala ; congolais
en Lingala ; Lingala-speaking ; Lingala speaker
de Lingala ; lingalasprachig ; Lingalakenntnisse ; Kongolesisch

concept lang-kikongo
kind language
code kg
nl Kikongo ; Kikongosprekend ; Kongo-taal
fr kikongo ; langue kongo ; parlant kikongo
en Kikongo ; Kikongo-speaking ; Kongo language
de Kikongo ; kikongosprachig ; Kongo-Sprache

concept lang-tshiluba
kind language
code lua
nl Tshiluba ; Ciluba ; Luba-Kasai ; Tshilubasprekend
fr tshiluba ; ciluba ; luba ; parlant tshiluba
en Tshiluba ; Ciluba ; Luba-Kasai
de Tschiluba ; Ciluba ; Luba

concept lang-kinyarwanda
kind language
code rw
nl Kinyarwanda ; Rwandees ; Kinyarwandasprekend
fr kinyarwanda ; rwandais ; parlant kinyarwanda
en Kinyarwanda ; Rwandan ; Kinyarwanda-speaking
de Kinyarwanda ; Ruandisch ; kinyarwandasprachig

concept lang-kirundi
kind language
code rn
nl Kirundi ; Burundees ; Kirundisprekend
fr kirundi ; burundais ; parlant kirundi
en Kirundi ; Burundian ; Rundi
de Kirundi ; Burundisch ; Rundi

concept lang-wolof
kind language
code wo
nl Wolof ; Woloftalig ; Senegalees
fr wolof ; parlant wolof ; sénégalais
en Wolof ; Wolof-speaking ; Senegalese
de Wolof ; wolofsprachig ; Senegalesisch

concept lang-fula
kind language
code ff
nl Fula ; Pular ; Fulfulde ; Peul
fr peul ; pular ; peulh ; fulfulde ; parlant peul
en Fula ; Pulaar ; Fulani ; Fulfulde
de Fula ; Pular ; Fulfulde ; Ful

concept lang-akan
kind language
code ak
nl Twi ; Akan ; Ghanees ; Twisprekend
fr twi ; akan ; ghanéen ; parlant twi
en Twi ; Akan ; Ghanaian ; Twi-speaking
de Twi ; Akan ; Ghanaisch ; twisprachig

concept lang-malagasy
kind language
code mg
nl Malagassisch ; Malagasi ; Malagassischtalig
fr malgache ; langue malgache ; parlant malgache
en Malagasy ; Malagasy-speaking ; Madagascan
de Madagassisch ; Malagasy ; madagassischsprachig

concept lang-romani
kind language
code rom
nl Romani ; Romanes ; Zigeunertaal ; Roma-taal
fr romani ; tzigane ; rromani ; langue rom
en Romani ; Romany ; Roma language ; Romanes
de Romanes ; Romani ; Sprache der Roma ; romanessprachig

concept lang-sign
kind language
code sgn
nl gebarentaal ; gebaren ; gebarentalig ; kennis van gebarentaal ; dovengebarentaal
fr langue des signes ; langue signée ; signant ; communication gestuelle ; parlant la langue des signes
en sign language ; sign language user ; deaf sign language
de Gebärdensprache ; gebärdensprachig ; Gebärdensprachkenntnisse ; gebärdensprachkompetent

concept lang-sign-flemish
kind language
parent lang-sign
code vgt
nl Vlaamse Gebarentaal ; VGT ; Vlaamse gebaren
fr langue des signes flamande ; VGT ; LS flamande
en Flemish Sign Language ; VGT ; Flemish signing
de Flämische Gebärdensprache ; VGT ; flämische Gebärden

concept lang-sign-french-belgian
kind language
parent lang-sign
code sfb
nl Frans-Belgische Gebarentaal ; LSFB ; Franstalig-Belgische gebarentaal
fr langue des signes de Belgique francophone ; LSFB ; langue des signes francophone
en French Belgian Sign Language ; LSFB ; Belgian-French sign language
de Französisch-belgische Gebärdensprache ; LSFB ; belgisch-französische Gebärdensprache

concept lang-sign-dutch
kind language
parent lang-sign
code dse
nl Nederlandse Gebarentaal ; NGT ; Nederlandse gebaren
fr langue des signes néerlandaise ; NGT ; LS des Pays-Bas
en Sign Language of the Netherlands ; NGT ; Dutch Sign Language
de Niederländische Gebärdensprache ; NGT ; niederländische Gebärden

concept lang-sign-french
kind language
parent lang-sign
code fsl
nl Franse Gebarentaal ; LSF ; Franse gebaren
fr langue des signes française ; LSF ; LS française
en French Sign Language ; LSF ; signing in French
de Französische Gebärdensprache ; LSF ; französische Gebärden

concept lang-sign-german
kind language
parent lang-sign
code gsg
nl Duitse Gebarentaal ; DGS ; Duitse gebaren
fr langue des signes allemande ; DGS ; LS allemande
en German Sign Language ; DGS ; signing in German
de Deutsche Gebärdensprache ; DGS ; deutsche Gebärden ; ÖGS
